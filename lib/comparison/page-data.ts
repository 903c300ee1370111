import "server-only";

import { getComparison, listComparedTerritories, listTerritoryCounts, type TerritoryCounts } from "./queries";
import type { Comparison, ComparisonChoice } from "./table";

export type ComparisonPage = { comparison: Comparison; counts: TerritoryCounts[] };

type Options = { choice?: ComparisonChoice; withCounts?: boolean };

/** All that a comparison shows; null when a code is no territory. Four statements, three without the counts. */
export async function getComparisonPage(codes: readonly string[], { choice = {}, withCounts = true }: Options = {}): Promise<ComparisonPage | null> {
  const [territories, counts] = await Promise.all([listComparedTerritories(codes), withCounts ? listTerritoryCounts(codes) : []]);
  if (territories.length < codes.length) return null;
  return { comparison: await getComparison(territories, choice), counts };
}
