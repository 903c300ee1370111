import type { OrganismeFamily } from "@/lib/texts/organismes";

import type { ValueGroup } from "./groups";
import { isTarget, type Observation } from "./observation";
import { convert } from "./units";

/** A value with its year and its amount in the indicator's unit. */
export type SeriesPoint = { year: number; value: number; observation: Observation };
export type ValueSeries = {
  group: ValueGroup;
  /** Its body, or its territory; both when the body has a course for several territories. */
  name: string;
  /** Order of its colour and shape, from 0: Ille-et-Vilaine, Orne and France keep theirs. */
  position: number;
  points: SeriesPoint[];
};

/** Courses of one kind of body: they share a scale. */
export type SeriesFamily = { family: OrganismeFamily | null; series: ValueSeries[] };

/** Fewer dated values than this are read in the table, not as a course. */
const FEWEST = 3;
/** A chart holds four courses. */
const MOST = 4;
const DEFAULT_ORDER = ["DEP-35", "DEP-61", "FR"];

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

type Course = Pick<ValueSeries, "group" | "points">;

function nameOf({ group: { place, organisme } }: Course, courses: readonly Course[]): string {
  if (!organisme) return place.name;
  const isShared = courses.filter(({ group }) => group.organisme?.slug === organisme.slug).length > 1;
  return isShared ? `${organisme.name} (${place.name})` : organisme.name;
}

/** Ille-et-Vilaine, Orne and France have their own places; the others take what is left. */
function placed(courses: readonly Course[]): ValueSeries[] {
  const own = courses.map(({ group }) => DEFAULT_ORDER.indexOf(group.place.code));
  const taken = new Set(own.filter((position, index) => position >= 0 && own.indexOf(position) === index));
  const used = new Set<number>();
  return courses.map((course, index) => {
    const mine = own[index] ?? -1;
    const position = mine >= 0 && !used.has(mine) ? mine : [0, 1, 2, 3].find((free) => !taken.has(free) && !used.has(free)) ?? used.size;
    used.add(position);
    return { ...course, name: nameOf(course, courses), position };
  });
}

/**
 * The courses that the values of an indicator allow: one territory, one body, at least three dated results. By kind of
 * body, so that the scale of a large one does not flatten the others; four a kind at most.
 */
export function seriesOf(groups: readonly ValueGroup[], unit: string): SeriesFamily[] {
  const courses = groups.map((group) => ({ group, points: pointsOf(group, unit) })).filter(({ points }) => points.length >= FEWEST);
  const families = Map.groupBy(courses, ({ points }) => points[0]?.observation.organisme?.family ?? null);
  return [...families].map(([family, list]) => ({ family, series: placed(list.slice(0, MOST)) }));
}
