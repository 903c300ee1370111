import "server-only";

import { db } from "@/lib/db";

export type ServedRecommendation = { number: number; report: string; title: string };

/** Recommendations whose progress an indicator shows. One statement. */
export async function listServedRecommendations(key: string): Promise<ServedRecommendation[]> {
  const rows = await db.recommendationIndicator.findMany({
    where: { indicatorKey: key },
    select: { recommendation: { select: { number: true, reportSlug: true, title: true } } },
    orderBy: { recommendation: { number: "asc" } },
  });
  return rows.map(({ recommendation: { number, reportSlug, title } }) => ({ number, report: reportSlug, title }));
}
