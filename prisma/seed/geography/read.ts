import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { z } from "zod";

import { geographyPackage } from "../read-files";

const require = createRequire(import.meta.url);

const region = z.object({ code: z.string(), nom: z.string(), zone: z.string(), chefLieu: z.string().optional() });
const departement = region.extend({ region: z.string() });
const epci = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  populationMunicipale: z.int(),
  membres: z.array(z.object({ code: z.string() })),
});
const commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(["commune-actuelle", "commune-deleguee", "commune-associee", "arrondissement-municipal"]),
  departement: z.string(),
  region: z.string(),
  chefLieu: z.string().optional(),
  commune: z.string().optional(),
  anciensCodes: z.array(z.string()).default([]),
  codesPostaux: z.array(z.string()).default([]),
  population: z.int().optional(),
});

const read = <T extends z.ZodType>(file: string, schema: T) =>
  z.array(schema).parse(JSON.parse(readFileSync(require.resolve(`${geographyPackage}/data/${file}.json`), "utf8")));

/** The official geography of npm @etalab/decoupage-administratif, as published. */
export const readGeography = () => ({
  regions: read("regions", region),
  departements: read("departements", departement),
  epci: read("epci", epci),
  communes: read("communes", commune),
});

export type Geography = ReturnType<typeof readGeography>;
