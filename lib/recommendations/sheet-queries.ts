import "server-only";

import { listRows } from "@/lib/comparison/row-queries";
import type { Row } from "@/lib/comparison/rows";

import { getNeighbours, getRecommendation, type Neighbour } from "./queries";
import type { RecommendationDetail } from "./types";

export type SheetData = {
  recommendation: RecommendationDetail;
  neighbours: { previous: Neighbour | null; next: Neighbour | null };
  progress: Row[];
  territories: { code: string; name: string }[];
};

// Départements in the order of their codes, France last: the order of every comparison.
const side = (code: string) => (code === "FR" ? "ZZ" : code);

/** All that the sheet of a recommendation shows; null when the report has no such number. Four statements. */
export async function getSheet(report: string, number: number): Promise<SheetData | null> {
  const [recommendation, neighbours] = await Promise.all([
    getRecommendation(report, number),
    getNeighbours(report, number),
  ]);
  if (!recommendation) return null;
  const territories = recommendation.indicatorTerritories.toSorted((a, b) => side(a.code).localeCompare(side(b.code)));
  const progress = await listRows(recommendation.indicatorKeys, territories.map(({ code }) => code));
  return { recommendation, neighbours, progress, territories };
}
