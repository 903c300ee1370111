import type { CsvCell } from "@/lib/exports/csv";
import { routes } from "@/lib/routes";
import { fullReference } from "@/lib/sources/citation-links";
import { observationFlags } from "@/lib/texts/observations";

import { figurePeriod } from "./figure";
import type { Observation } from "./observation";

/** Columns of a value in a spreadsheet, in the order of `valueCells`. */
export const VALUE_COLUMNS = ["valeur", "unité", "période", "précision", "mentions", "note", "organisme", "référence"] as const;

/** References of a value in full: "rapport IGAS n° 2020-098R, §184". */
const references = ({ citation }: Observation): string =>
  [citation.ref, ...citation.also].map((ref) => fullReference(citation.document, ref)).join(" ; ");

/** A value as cells; empty cells when there is none. */
export function valueCells(value: Observation | null): CsvCell[] {
  if (value === null) return VALUE_COLUMNS.map(() => null);
  return [
    value.value ?? value.valueText,
    value.unit,
    figurePeriod(value),
    value.qualifier,
    value.flags.map(observationFlags.label).join(" ; ") || null,
    value.note,
    value.organisme?.name ?? null,
    references(value),
  ];
}

/** A value as the API gives it. `year` null: the source does not say. */
export const valueItem = (value: Observation) => ({
  value: value.value,
  valueText: value.valueText,
  unit: value.unit,
  year: value.year,
  period: value.period,
  kind: value.kind,
  qualifier: value.qualifier,
  flags: value.flags,
  note: value.note,
  organisme: value.organisme && { slug: value.organisme.slug, name: value.organisme.name },
  territory: value.place,
  reference: {
    document: value.citation.document,
    ref: value.citation.ref,
    also: value.citation.also,
    urls: value.citation.targets.map((slug) => routes.passage(value.citation.document, slug)),
  },
});
