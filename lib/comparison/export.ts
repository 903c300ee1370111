import type { Sheet } from "@/lib/exports/answer";
import type { CsvCell } from "@/lib/exports/csv";
import { VALUE_COLUMNS, valueCells, valueItem } from "@/lib/indicators/export";
import { domains } from "@/lib/texts/domains";
import { organismeFamilies } from "@/lib/texts/organismes";

import type { ComparedIndicator } from "./indicator";
import type { Gap, Row } from "./rows";
import type { ComparedTerritory, Comparison } from "./table";
import { caveats, pairLabel, refusals } from "./texts";

/** The rows of the screen, in the order of the screen. */
export const rowsOfComparison = ({ blocks }: Comparison): Row[] =>
  blocks.flatMap((block) => block.families.flatMap((family) => family.rows));

type Pair = Pick<Gap, "first" | "second">;

const pairsOf = (territories: readonly unknown[]): Pair[] =>
  territories.flatMap((_, first) => territories.slice(first + 1).map((_other, index) => ({ first, second: first + 1 + index })));

const gapOf = (row: Row, pair: Pair) => row.gaps.find(({ first, second }) => first === pair.first && second === pair.second)?.verdict ?? null;

function remarks(row: Row): string | null {
  const texts = row.gaps.flatMap(({ verdict }) =>
    verdict.kind === "refused" ? [refusals[verdict.reason].label] : verdict.caveats.map((code) => caveats[code]),
  );
  return [...new Set(texts)].join(" ; ") || null;
}

function cellsOf(row: Row, pairs: readonly Pair[]): CsvCell[] {
  const { indicator, bodyFamily, sides } = row;
  return [
    domains.label(indicator.domain),
    indicator.family,
    indicator.label,
    indicator.key,
    bodyFamily && organismeFamilies.label(bodyFamily),
    ...sides.flatMap((side) => [...valueCells(side.value), side.others.length]),
    ...pairs.map((pair) => {
      const verdict = gapOf(row, pair);
      return verdict?.kind === "gap" ? verdict.gap : null;
    }),
    remarks(row),
    indicator.note,
  ];
}

/** The comparison as a spreadsheet: one row per row of the screen, a group of columns per territory, then the gaps. */
export function comparisonSheet(comparison: Comparison): Sheet {
  const { territories } = comparison;
  const pairs = pairsOf(territories);
  return {
    header: [
      "Domaine",
      "Famille",
      "Indicateur",
      "Clé",
      "Nature d’organisme",
      ...territories.flatMap(({ name }) => [...VALUE_COLUMNS, "autres valeurs"].map((column) => `${name} : ${column}`)),
      ...pairs.map((pair) => `Écart ${pairLabel(territories, pair)}`),
      "Lecture de l’écart",
      "Note de l’indicateur",
    ],
    rows: rowsOfComparison(comparison).map((row) => cellsOf(row, pairs)),
  };
}

const gapItem = ({ first, second, verdict }: Gap, territories: readonly ComparedTerritory[]) => ({
  first: territories[first]?.code,
  second: territories[second]?.code,
  ...(verdict.kind === "gap"
    ? { gap: verdict.gap, unit: verdict.unit === "%" ? "points" : verdict.unit, better: verdict.better, caveats: verdict.caveats, refused: null }
    : { gap: null, unit: null, better: null, caveats: [], refused: { reason: verdict.reason, text: refusals[verdict.reason].label } }),
});

/** Only these fields: the indicator at hand may hold all its values too. */
const indicatorItem = ({ key, label, unit, domain, family, direction, comparable, note }: ComparedIndicator) => ({
  key,
  label,
  unit,
  domain,
  family,
  direction,
  comparable,
  note,
});

/** The comparison as the API gives it: the rows of the screen, each with the value that stands and the others. */
export const comparisonAnswer = (comparison: Comparison) => ({
  territories: comparison.territories.map(({ code, name, kind }) => ({ code, name, kind })),
  indicators: comparison.indicators,
  items: rowsOfComparison(comparison).map((row) => ({
    indicator: indicatorItem(row.indicator),
    bodyFamily: row.bodyFamily,
    values: row.sides.map(({ value, others }) => ({ standing: value && valueItem(value), others: others.map(valueItem) })),
    gaps: row.gaps.map((gap) => gapItem(gap, comparison.territories)),
  })),
});
