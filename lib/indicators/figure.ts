import { formatValue, printedUnit } from "@/lib/formats/units";
import type { CitationView } from "@/lib/sources/citation";
import type { ObservationFlag } from "@/lib/texts/observations";

/** One sourced value as a page shows it. `value` null with `valueText`: the source prints words ("deux tiers"). */
export type FigureView = {
  value: number | null;
  valueText: string | null;
  /** As printed; may differ from the indicator's. */
  unit: string;
  /** Null: the source does not say. Never to be read as "latest". */
  year: number | null;
  period: string | null;
  qualifier: string | null;
  flags: readonly ObservationFlag[];
  /** Of the indicator, for gaps and charts; the value itself is shown with the source's own precision. */
  decimals: number;
  note: string | null;
  organisme?: { slug: string; name: string } | null;
  /** Given when the value's perimeter is not that of the column or page. */
  territory?: { code: string; name: string } | null;
  citation: CitationView;
};

/** Qualifiers that stand before the number in a French sentence. */
const BEFORE = /^(?:un peu |nettement |bien )?(?:plus de|moins de|près de|environ|au moins|au plus|jusqu[’']à|presque|quelque|de l[’']ordre de)$/i;

/** A longer qualifier is read on demand with the note, so that a cell stays a cell. */
const SHORT = 42;

/** The parts of a figure, in reading order. */
export type FigureParts = {
  /** "environ", "plus de", "objectif"… */
  before: string[];
  /** "17,4", "deux tiers"; null when the source gives neither a number nor words. */
  main: string | null;
  unit: string;
  /** "2019", "fin 2018", "année non précisée", "2020 (année déduite)". */
  period: string;
  /** Short qualifiers and perimeter, beside the period. */
  beside: string[];
  /** Long qualifiers, note and flags of the source, read on demand. */
  remarks: string[];
};

/** When the value holds: its period as printed, its year, or the admission that the source does not say. */
export function figurePeriod({ year, period, flags }: Pick<FigureView, "year" | "period" | "flags">): string {
  const stated = year === null ? "année non précisée" : String(year);
  const text = period === null ? stated : /\d{4}/.test(period) ? period : `${period}, ${stated}`;
  return flags.includes("year_inferred") ? `${text} (année déduite)` : text;
}

/** Splits a figure into what is printed before, in, beside and under it. */
export function figureParts(figure: FigureView): FigureParts {
  const { value, valueText, unit, qualifier, flags, note, territory } = figure;
  const before = flags.includes("target") ? ["objectif"] : [];
  const beside: string[] = [];
  const remarks: string[] = [];
  const isBefore = qualifier !== null && BEFORE.test(qualifier.trim());
  if (isBefore) before.push(qualifier.trim());
  else if (flags.includes("approximate") && valueText === null) before.push("environ");
  if (qualifier !== null && !isBefore) (qualifier.length <= SHORT ? beside : remarks).push(qualifier);
  if (territory) beside.push(`périmètre : ${territory.name}`);
  else if (flags.includes("perimeter_wider")) beside.push("périmètre plus large");
  if (flags.includes("contradicted")) remarks.push("Un autre passage donne une valeur différente.");
  if (flags.includes("typo_in_source")) remarks.push("Coquille probable dans la source.");
  if (note !== null) remarks.push(note);
  return {
    before,
    main: value === null ? valueText : formatValue(value, unit),
    unit: value === null ? "" : printedUnit(unit),
    period: figurePeriod(figure),
    beside,
    remarks,
  };
}
