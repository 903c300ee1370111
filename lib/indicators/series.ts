import type { ValueGroup } from "./groups";
import { isTarget, type Observation } from "./observation";
import { convert } from "./units";

/** A value with its year and its amount in the indicator's unit. */
export type SeriesPoint = { year: number; value: number; observation: Observation };
export type ValueSeries = { group: ValueGroup; points: SeriesPoint[] };

/** Fewer dated values than this are read in the table, not as a course. */
const FEWEST = 3;

/** The passage that gives most years is followed where several give the same one. */
function mainPassage(values: readonly Observation[]): string | null {
  const counts = new Map<string, number>();
  for (const { citation } of values) counts.set(citation.ref, (counts.get(citation.ref) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function pointsOf(group: ValueGroup, unit: string): SeriesPoint[] {
  const results = group.values.filter((value) => !isTarget(value) && value.value !== null && value.year !== null);
  const followed = mainPassage(results);
  const byYear = Map.groupBy(results, ({ year }) => year);
  return [...byYear]
    .flatMap(([year, list]) => {
      const observation = list.find(({ citation }) => citation.ref === followed) ?? list[0];
      const value = observation?.value == null ? null : convert(observation.value, observation.unit, unit);
      return year === null || value === null || !observation ? [] : [{ year, value, observation }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** The courses that the values of an indicator allow: one territory, one body, at least three dated results. */
export function seriesOf(groups: readonly ValueGroup[], unit: string): ValueSeries[] {
  return groups.map((group) => ({ group, points: pointsOf(group, unit) })).filter(({ points }) => points.length >= FEWEST);
}
