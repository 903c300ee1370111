import { isTarget, type Observation } from "@/lib/indicators/observation";

/** A territory's cell: the value that stands, and every other value it has for the same line. */
export type Standing = { value: Observation | null; others: Observation[] };

/** Same source passage: a shared target, or the same printed reference when neither opens a passage. */
export function samePassage(a: Observation, b: Observation): boolean {
  if (a.citation.document !== b.citation.document) return false;
  if (a.citation.targets.length === 0 || b.citation.targets.length === 0) return a.citation.ref === b.citation.ref;
  return a.citation.targets.some((target) => b.citation.targets.includes(target));
}

/** Same stated year, or same stated period; two unstated years are not the same year. */
export function samePeriod(a: Observation, b: Observation): boolean {
  if (a.year !== null || b.year !== null) return a.year === b.year;
  return a.period !== null && a.period === b.period;
}

const isDated = (value: Observation) => value.year !== null || value.period !== null;

/** Unqualified, dated, newest: what a value is worth alone, most important first. */
const worth = (value: Observation): number[] => [
  value.qualifier === null ? 1 : 0,
  isDated(value) ? 1 : 0,
  value.year ?? 0,
];

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, left] of a.entries()) {
    const difference = left - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best of a list by a key, the first one when several are equal. */
function best<T>(list: readonly T[], key: (item: T) => number[]): T | null {
  let chosen: T | null = null;
  for (const item of list) if (chosen === null || compareKeys(key(item), key(chosen)) > 0) chosen = item;
  return chosen;
}

function pairs<T>(list: readonly T[], matches: (a: T, b: T) => boolean): number {
  let count = 0;
  for (const [index, a] of list.entries()) for (const b of list.slice(index + 1)) if (matches(a, b)) count += 1;
  return count;
}

const jointKey = (values: readonly Observation[]): number[] => [
  pairs(values, samePassage),
  pairs(values, samePeriod),
  ...values.map(worth).reduce((sum, key) => sum.map((part, index) => part + (key[index] ?? 0)), [0, 0, 0]),
];

/** The companions of one value: in each territory, the one nearest to it. */
function around(anchor: Observation, sides: readonly Observation[][]): (Observation | null)[] {
  return sides.map((side) =>
    side.includes(anchor)
      ? anchor
      : best(side, (value) => [samePassage(anchor, value) ? 1 : 0, samePeriod(anchor, value) ? 1 : 0, ...worth(value)]),
  );
}

/**
 * Which value stands in each territory's cell (domain rule 10): never a target in a result's place; then the same
 * source passage as the other sides'; then the same year; then unqualified before qualified, dated before undated,
 * newest first. Targets stand only where no side has anything else. `sides`: the values of each territory, in order.
 */
export function chooseStanding(sides: readonly Observation[][]): Standing[] {
  const results = sides.map((side) => side.filter((value) => !isTarget(value)));
  const candidates = results.some((side) => side.length > 0) ? results : sides;
  const choices = candidates.flat().map((anchor) => around(anchor, candidates));
  const chosen = best(choices, (choice) => jointKey(choice.filter((value) => value !== null)));
  return sides.map((side, index) => {
    const value = chosen?.[index] ?? null;
    return { value, others: side.filter((other) => other !== value) };
  });
}
