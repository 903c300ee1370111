import { z } from "zod";

import { domain } from "./codes";
import { list, optionalText, type References, text, year } from "./shared";

const flags = ["approximate", "target", "contradicted", "year_inferred", "typo_in_source", "perimeter_wider"] as const;

export const indicatorSchema = () =>
  z.strictObject({
    key: text,
    label: text,
    definition: text,
    unit: text,
    decimals: z.int().min(0).max(6),
    domain,
    direction: z.enum(["higher", "lower"]).nullable(),
    family: text,
    organismFamily: optionalText,
    comparable: z.boolean(),
    note: optionalText,
  });

export const observationSchema = ({ citation, indicator, territory, organisme, scheme, observation }: References) =>
  z
    .strictObject({
      id: text,
      indicator,
      territory,
      organism: organisme.nullable(),
      scheme: scheme.nullable(),
      value: z.number().nullable(),
      valueText: optionalText,
      unit: text,
      year: year.nullable(),
      period: optionalText,
      kind: z.enum(["activite", "budget", "resultat", "population", "comparaison", "objectif"]),
      qualifier: optionalText,
      flags: list(z.enum(flags)),
      citation,
      note: optionalText,
      contradicts: list(observation).nullable(),
    })
    .refine(({ value, valueText }) => (value === null) !== (valueText === null), {
      path: ["value"],
      error: "un nombre (value) ou un texte (valueText), l’un des deux et pas les deux",
    });
