import "server-only";

import { DEFAULT_TERRITORIES, MAX_TERRITORIES } from "@/lib/comparison/filters";
import { linesOf } from "@/lib/comparison/lines";
import { type ContradictionView, listContradictionsOf } from "@/lib/sources/contradictions-queries";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import { groupValues, type ValueGroup } from "./groups";
import type { Observation } from "./observation";
import { getIndicator, type IndicatorDetail, listRelatedIndicators, listValues } from "./queries";
import { type SeriesFamily, seriesOf } from "./series";

export type IndicatorSheet = {
  indicator: IndicatorDetail;
  groups: ValueGroup[];
  series: SeriesFamily[];
  /** The values that stand for the territories of the report that have one, chosen together. */
  standings: { name: string; value: Observation | null; bodyFamily: OrganismeFamily | null; others: number }[];
  contradictions: ContradictionView[];
  related: { key: string; label: string; values: number }[];
  /** Territories to compare on it: the first that have a value; empty below two. */
  comparable: string[];
};

function standingsOf(groups: readonly ValueGroup[]): IndicatorSheet["standings"] {
  const sides = DEFAULT_TERRITORIES.map((code) => groups.filter(({ place }) => place.code === code)).filter((side) => side.length > 0);
  const [line] = linesOf(sides.map((side) => side.flatMap(({ values }) => values)));
  const values = sides.map((side) => side.reduce((sum, group) => sum + group.values.length, 0));
  return sides.flatMap(([group], index) => {
    if (!group) return [];
    const value = line?.sides[index]?.value ?? null;
    return [{ name: group.place.name, value, bodyFamily: line?.bodyFamily ?? null, others: (values[index] ?? 0) - (value ? 1 : 0) }];
  });
}

/** All that the sheet of an indicator shows; null when the key is unknown. Four statements. */
export async function getIndicatorSheet(key: string): Promise<IndicatorSheet | null> {
  const indicator = await getIndicator(key);
  if (!indicator) return null;
  const [values, contradictions, related] = await Promise.all([listValues([key]), listContradictionsOf(key), listRelatedIndicators(indicator)]);
  const groups = groupValues(values.get(key) ?? []);
  const codes = [...new Set(groups.map(({ place }) => place.code))];
  return {
    indicator,
    groups,
    series: seriesOf(groups, indicator.unit),
    standings: standingsOf(groups),
    contradictions,
    related,
    comparable: codes.length < 2 ? [] : codes.slice(0, MAX_TERRITORIES),
  };
}
