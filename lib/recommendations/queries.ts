import "server-only";

import { remembered } from "@/lib/cache/remembered";
import { db } from "@/lib/db";

import { detailSelect, toDetail } from "./detail-rows";
import { summarySelect, toSummary } from "./rows";
import type { RecommendationDetail, RecommendationSummary } from "./types";

async function readAll(): Promise<RecommendationSummary[]> {
  const rows = await db.recommendation.findMany({
    select: summarySelect,
    orderBy: [{ reportSlug: "asc" }, { number: "asc" }],
  });
  return rows.map(toSummary);
}

/**
 * Every recommendation with what each authority is asked, in the order of the report. One statement, then none until the
 * facts change.
 */
export const listRecommendations = remembered(readAll);

/** One recommendation of a report, whole; null when the report has no such number. */
export async function getRecommendation(report: string, number: number): Promise<RecommendationDetail | null> {
  const row = await db.recommendation.findUnique({
    where: { reportSlug_number: { reportSlug: report, number } },
    select: detailSelect,
  });
  return row && toDetail(row);
}

export type Neighbour = { number: number; title: string };

/** The recommendations before and after one, in the order of the report. */
export async function getNeighbours(
  report: string,
  number: number,
): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  const around = await db.recommendation.findMany({
    where: { reportSlug: report, number: { in: [number - 1, number + 1] } },
    select: { number: true, title: true },
  });
  return {
    previous: around.find((other) => other.number < number) ?? null,
    next: around.find((other) => other.number > number) ?? null,
  };
}
