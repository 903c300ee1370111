import "server-only";

import { listMeasuredIndicators } from "@/lib/indicators/all-queries";

import { listComparedTerritories, listTerritoryCounts, type TerritoryCounts } from "./queries";
import { buildComparison, type ComparedTerritory, type Comparison, type ComparisonChoice } from "./table";

export type ComparisonPage = { comparison: Comparison; counts: TerritoryCounts[] };

/** The comparison of territories that exist (see listComparedTerritories). */
export async function getComparison(territories: ComparedTerritory[], choice: ComparisonChoice): Promise<Comparison> {
  const indicators = await listMeasuredIndicators();
  return buildComparison(territories, indicators.values(), choice);
}

type Options = { choice?: ComparisonChoice; withCounts?: boolean };

/** All that a comparison shows; null when a code is no territory. Two statements beside the indicators, kept in memory. */
export async function getComparisonPage(codes: readonly string[], { choice = {}, withCounts = true }: Options = {}): Promise<ComparisonPage | null> {
  const [territories, counts] = await Promise.all([listComparedTerritories(codes), withCounts ? listTerritoryCounts(codes) : []]);
  if (territories.length < codes.length) return null;
  return { comparison: await getComparison(territories, choice), counts };
}
