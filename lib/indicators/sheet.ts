import "server-only";

import { DEFAULT_TERRITORIES, MAX_TERRITORIES } from "@/lib/comparison/filters";
import { linesOf } from "@/lib/comparison/lines";
import { type ContradictionView, listContradictionsOf } from "@/lib/sources/contradictions-queries";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import { listMeasuredIndicators } from "./all-queries";
import { groupValues, type ValueGroup } from "./groups";
import type { MeasuredIndicator } from "./indicator";
import type { Observation } from "./observation";
import { listServedRecommendations, type ServedRecommendation } from "./queries";
import { type SeriesFamily, seriesOf } from "./series";

export type IndicatorSheet = {
  indicator: MeasuredIndicator;
  recommendations: ServedRecommendation[];
  groups: ValueGroup[];
  series: SeriesFamily[];
  /** The values that stand for the territories of the report that have one, chosen together. */
  standings: { name: string; value: Observation | null; bodyFamily: OrganismeFamily | null; others: number }[];
  contradictions: ContradictionView[];
  /** Others of the family, those that most territories have first. */
  related: MeasuredIndicator[];
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

const RELATED = 12;

const relatedTo = ({ key, family, domain }: MeasuredIndicator, all: Iterable<MeasuredIndicator>) =>
  [...all].filter((other) => other.family === family && other.domain === domain && other.key !== key).slice(0, RELATED);

/** All that the sheet of an indicator shows; null when the key is unknown. Two statements beside the indicators, kept in memory. */
export async function getIndicatorSheet(key: string): Promise<IndicatorSheet | null> {
  const all = await listMeasuredIndicators();
  const indicator = all.get(key);
  if (!indicator) return null;
  const [recommendations, contradictions] = await Promise.all([listServedRecommendations(key), listContradictionsOf(key)]);
  const groups = groupValues(indicator.values);
  const codes = [...new Set(groups.map(({ place }) => place.code))];
  return {
    indicator,
    recommendations,
    groups,
    series: seriesOf(groups, indicator.unit),
    standings: standingsOf(groups),
    contradictions,
    related: relatedTo(indicator, all.values()),
    comparable: codes.length < 2 ? [] : codes.slice(0, MAX_TERRITORIES),
  };
}
