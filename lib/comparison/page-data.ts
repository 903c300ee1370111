import "server-only";

import { getComparison, listComparedTerritories, listTerritoryCounts, type TerritoryCounts } from "./queries";
import type { Comparison, ComparisonChoice } from "./table";

export type ComparisonPage = { comparison: Comparison; counts: TerritoryCounts[] };

/** All that a comparison shows; null when a code is no territory. Four statements. */
export async function getComparisonPage(codes: readonly string[], choice: ComparisonChoice): Promise<ComparisonPage | null> {
  const [territories, counts] = await Promise.all([listComparedTerritories(codes), listTerritoryCounts(codes)]);
  if (territories.length < codes.length) return null;
  return { comparison: await getComparison(territories, choice), counts };
}
