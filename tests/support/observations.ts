import { readFileSync } from "node:fs";
import { z } from "zod";

import type { ComparedIndicator } from "@/lib/comparison/indicator";
import type { Observation } from "@/lib/indicators/observation";
import { domains } from "@/lib/texts/domains";
import { directions, observationFlags, observationKinds } from "@/lib/texts/observations";
import { organismeFamilies } from "@/lib/texts/organismes";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../prisma/data/${name}.json`, import.meta.url), "utf8"));

const bodies = new Map(
  z
    .array(z.object({ slug: z.string(), name: z.string(), family: z.enum(organismeFamilies.codes) }))
    .parse(read("organismes"))
    .map((body) => [body.slug, body]),
);

const observation = z
  .object({
    id: z.string(),
    indicator: z.string(),
    territory: z.string(),
    organism: z.string().nullable(),
    value: z.number().nullable(),
    valueText: z.string().nullable(),
    unit: z.string(),
    year: z.number().nullable(),
    period: z.string().nullable(),
    kind: z.enum(observationKinds.codes),
    qualifier: z.string().nullable(),
    flags: z.array(z.enum(observationFlags.codes)),
    note: z.string().nullable(),
    citation: z.object({ document: z.string(), ref: z.string(), also: z.array(z.string()), targets: z.array(z.string()) }),
  })
  .transform(({ organism, territory, ...rest }): Observation & { indicator: string } => ({
    ...rest,
    place: { code: territory, name: territory },
    organisme: organism === null ? null : (bodies.get(organism) ?? null),
    bodyWider: false,
    decimals: 0,
  }));

const indicator = z.object({
  key: z.string(),
  label: z.string(),
  unit: z.string(),
  domain: z.enum(domains.codes),
  family: z.string(),
  direction: z.enum(directions.codes).nullable(),
  comparable: z.boolean(),
  note: z.string().nullable(),
});

/** The dataset's own values and indicators, as the rules of comparison read them. */
export const datasetObservations = z.array(observation).parse(read("observations"));
export const datasetIndicators: ComparedIndicator[] = z.array(indicator).parse(read("indicators"));

/** Values of an indicator, one list per territory, in their order. */
export const datasetSides = (key: string, codes: readonly string[]): Observation[][] =>
  codes.map((code) => datasetObservations.filter((value) => value.indicator === key && value.place.code === code));

/** @throws when the dataset has no such indicator. */
export function datasetIndicator(key: string): ComparedIndicator {
  const found = datasetIndicators.find((item) => item.key === key);
  if (!found) throw new Error(`no indicator ${key}`);
  return found;
}
