import "server-only";

import { DEFAULT_TERRITORIES, MAX_TERRITORIES } from "@/lib/comparison/filters";
import { linesOf } from "@/lib/comparison/lines";
import { type ContradictionView, listContradictionsOf } from "@/lib/sources/contradictions-queries";

import { groupValues, type ValueGroup } from "./groups";
import type { Observation } from "./observation";
import { getIndicator, type IndicatorDetail, listRelatedIndicators, listValues } from "./queries";
import { seriesOf, type ValueSeries } from "./series";

export type IndicatorSheet = {
  indicator: IndicatorDetail;
  groups: ValueGroup[];
  series: ValueSeries[];
  /** The values that stand for the territories of the report that have one, chosen together. */
  standings: { name: string; value: Observation | null; others: number }[];
  contradictions: ContradictionView[];
  related: { key: string; label: string; values: number }[];
  /** Territories to compare on it: the first that have a value; empty below two. */
  comparable: string[];
};

function standingsOf(groups: readonly ValueGroup[]): IndicatorSheet["standings"] {
  const sides = DEFAULT_TERRITORIES.map((code) => groups.filter(({ place }) => place.code === code)).filter((side) => side.length > 0);
  const [line] = linesOf(sides.map((side) => side.flatMap(({ values }) => values)));
  return sides.flatMap(([group], index) => {
    const side = line?.sides[index];
    return group && side ? [{ name: group.place.name, value: side.value, others: side.others.length }] : [];
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
