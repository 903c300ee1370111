import "server-only";

import { db } from "@/lib/db";

import { summarySelect, toSummary } from "./rows";
import type { RecommendationSummary } from "./types";

/** Every recommendation with what each authority is asked, in the order of the report. One statement. */
export async function listRecommendations(): Promise<RecommendationSummary[]> {
  const rows = await db.recommendation.findMany({
    select: summarySelect,
    orderBy: [{ reportSlug: "asc" }, { number: "asc" }],
  });
  return rows.map(toSummary);
}
