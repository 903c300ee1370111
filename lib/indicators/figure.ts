import { asSentence } from "@/lib/formats/typography";
import { formatValue, printedUnit, unitSpace } from "@/lib/formats/units";
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
const BEFORE = /^(?:un peu |nettement |bien )?(?:plus de|moins de|près de|environ|au moins|au plus|jusqu[’']à|presque|quelque|de l[’']ordre de|aux alentours de)$/i;

/** What stands beside the period of a cell has this much room; the rest is read on demand, so that a cell stays a cell. */
const ROOM = 34;

/** The parts of a figure, in reading order. */
export type FigureParts = {
  /** "environ", "plus de", "objectif"… */
  before: string[];
  /** "17,4", "deux tiers"; null when the source gives neither a number nor words. */
  main: string | null;
  unit: string;
  /** "2019", "fin 2018", "année non précisée", "2020 (année déduite)". */
  period: string;
  /** Perimeter and short qualifier, beside the period. */
  beside: string[];
  /** Long qualifiers, flags and note, as sentences read on demand. */
  remarks: string[];
};

/** A part of a qualifier that only tells the date ("fin 2018", "à fin décembre 2019", "en 2020"). */
const DATED = /^(?:(?:à |au |en )?(?:(?:la )?(?:fin|mi|début)[ -])?(?:\d{1,2} )?(?:\p{L}+ )?)(\d{4})$/u;

/** When the value holds: its period as printed, its year, or the admission that the source does not say. */
export function figurePeriod({ year, period, flags }: Pick<FigureView, "year" | "period" | "flags">): string {
  const stated = year === null ? "année non précisée" : String(year);
  const text = period === null ? stated : /\d{4}/.test(period) ? period : `${period}, ${stated}`;
  return flags.includes("year_inferred") ? `${text} (année déduite)` : text;
}

/** "plus de 1 %": the words before a number that the value already is. */
const RESTATED = /^((?:un peu |nettement |bien )?(?:plus de|moins de|près de|aux alentours de)) \d[\d,]* %$/;
/** "prévision à fin 2022": what is foreseen is no target; its date remains. */
const FORECAST = /^prévision (?=(?:à )?(?:fin|mi|début) )/;

/** Sorts the parts of a qualifier ("près de ; fin 2018 ; âge non rappelé"): before the number, its date, the rest. */
function sortQualifier(qualifier: string | null, year: number | null) {
  const parts = qualifier === null ? [] : qualifier.split(/\s*;\s*/).filter(Boolean).map((part) => part.replace(RESTATED, "$1").replace(FORECAST, ""));
  const isDate = (part: string) => year !== null && DATED.exec(part)?.[1] === String(year);
  return {
    before: parts.filter((part) => BEFORE.test(part)),
    date: parts.find(isDate),
    rest: parts.filter((part) => !BEFORE.test(part) && !isDate(part)),
  };
}

/** What the words of a figure are made of. */
export type FigureFacts = Omit<FigureView, "decimals" | "citation" | "organisme">;

/** Splits a figure into what is printed before, in, beside and under it. */
export function figureParts(figure: FigureFacts): FigureParts {
  const { value, valueText, unit, year, period, flags, note, territory } = figure;
  const { before, date, rest } = sortQualifier(figure.qualifier, year);
  const isVague = flags.includes("approximate") && valueText === null && before.length === 0;
  const perimeter = territory ? `périmètre : ${territory.name}` : flags.includes("perimeter_wider") ? "périmètre plus large" : null;
  const [first] = rest;
  const isShort = first !== undefined && first.length <= ROOM;
  return {
    before: [...(flags.includes("target") ? [FORECAST.test(figure.qualifier ?? "") ? "prévision" : "objectif"] : []), ...before, ...(isVague ? ["environ"] : [])],
    main: value === null ? valueText : formatValue(value, unit),
    unit: value === null ? "" : printedUnit(unit, value),
    period: figurePeriod({ year, period: period ?? date ?? null, flags }),
    beside: [...(perimeter === null ? [] : [perimeter]), ...(isShort ? [first] : [])],
    remarks: [
      ...rest.slice(isShort ? 1 : 0),
      ...(flags.includes("contradicted") ? ["un autre passage donne une valeur différente"] : []),
      ...(flags.includes("typo_in_source") ? ["coquille probable dans la source"] : []),
      ...(note === null ? [] : [note]),
    ].map(asSentence),
  };
}

/** A figure as one line of text: "près de 67 pour 100 enfants · fin 2018". */
export function figureWords(figure: FigureFacts): string {
  const { before, main, unit, period, beside } = figureParts(figure);
  const quantity = [...before, main ?? "non renseigné"].join(" ");
  return [unit ? `${quantity}${unitSpace(unit)}${unit}` : quantity, period, ...beside].join(" · ");
}
