import type { Sheet } from "@/lib/exports/answer";
import type { CsvCell } from "@/lib/exports/csv";
import { routes } from "@/lib/routes";
import { fullReference } from "@/lib/sources/citation-links";
import { domains } from "@/lib/texts/domains";
import { directions, observationFlags } from "@/lib/texts/observations";

import type { CataloguePage } from "./catalogue";
import { figurePeriod } from "./figure";
import type { ValueGroup } from "./groups";
import type { Indicator } from "./indicator";
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

const indicatorCells = ({ key, label, definition, unit, domain, family, direction, comparable, note }: Indicator): CsvCell[] => [
  key,
  label,
  definition,
  unit,
  domains.label(domain),
  family,
  direction && directions.label(direction),
  comparable ? "oui" : "non",
  note,
];

/** The catalogue as a spreadsheet: one row per indicator, a group of columns per glanced territory. */
export const catalogueSheet = ({ rows, glanced }: CataloguePage): Sheet => ({
  header: [
    "Clé",
    "Indicateur",
    "Définition",
    "Unité",
    "Domaine",
    "Famille",
    "Sens",
    "Comparable",
    "Note",
    "Nombre de valeurs",
    ...glanced.flatMap(({ name }) => VALUE_COLUMNS.map((column) => `${name} : ${column}`)),
  ],
  rows: rows.map(({ indicator, glance }) => [...indicatorCells(indicator), indicator.values.length, ...glance.flatMap(valueCells)]),
});

/** Every value of one indicator as a spreadsheet, in the order of its sheet. */
export const valuesSheet = (groups: readonly ValueGroup[]): Sheet => ({
  header: ["Territoire", "Code", ...VALUE_COLUMNS],
  rows: groups.flatMap(({ place, values }) => values.map((value) => [place.name, place.code, ...valueCells(value)])),
});
