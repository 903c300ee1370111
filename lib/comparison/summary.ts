import { toBase } from "@/lib/indicators/units";

import type { Row } from "./rows";
import type { Caveat } from "./verdict";

/** What the figures of a list of rows say together; nothing but counts and one extreme. */
export type Summary = {
  rows: number;
  /** Rows in which every chosen territory has a value. */
  complete: number;
  /** Gaps computed between the first two territories, by their sign. */
  above: number;
  below: number;
  equal: number;
  /** The row with the largest of these gaps relative to the larger value; null when there is none. */
  widest: Row | null;
};

const firstGap = (row: Row) =>
  row.gaps.find(({ first, second, verdict }) => first === 0 && second === 1 && verdict.kind === "gap")?.verdict ?? null;

function relativeSize(row: Row): number {
  const [a, b] = row.sides.map(({ value }) => (value === null || value.value === null ? 0 : toBase(value.value, value.unit)));
  const largest = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0));
  return largest === 0 ? 0 : Math.abs((a ?? 0) - (b ?? 0)) / largest;
}

/** Worth a headline: neither contradicted nor of different years. */
const isFirm = (caveats: readonly Caveat[]) => !caveats.includes("contradicted") && !caveats.includes("other_period");

/** Counts over rows; the pair is the first two chosen territories. */
export function summarise(rows: readonly Row[]): Summary {
  const summary: Summary = {
    rows: rows.length,
    complete: rows.filter((row) => row.sides.every(({ value }) => value !== null)).length,
    above: 0,
    below: 0,
    equal: 0,
    widest: null,
  };
  for (const row of rows) {
    const verdict = firstGap(row);
    if (verdict?.kind !== "gap") continue;
    if (verdict.gap > 0) summary.above += 1;
    else if (verdict.gap < 0) summary.below += 1;
    else summary.equal += 1;
    if (verdict.gap !== 0 && isFirm(verdict.caveats) && relativeSize(row) > (summary.widest ? relativeSize(summary.widest) : 0)) summary.widest = row;
  }
  return summary;
}
