import "server-only";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation, type Observation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";

export type FamilyCount = { family: string; indicators: number };
export type MainFigure = { key: string; label: string; value: Observation };

/** What a body's sheet shows in full; the rest is counted by family and found in the catalogue. */
const MAIN = ["effectifs-organisme", "etp-ass", "depenses-ass", "depenses-ass-regime-general", "travailleurs-sociaux", "budget-action-sociale-departement", "budget-ass-cpam"];
const PER_INDICATOR = 4;

/** Staff and budgets of a body, newest first, at most four values an indicator. Two statements. */
export async function listMainFigures(slug: string): Promise<MainFigure[]> {
  const [rows, labels] = await Promise.all([
    readObservationRows(Prisma.sql`o."organismeSlug" = ${slug} AND o."indicatorKey" = ANY(${MAIN})`),
    db.indicator.findMany({ where: { key: { in: MAIN } }, select: { key: true, label: true } }),
  ]);
  const labelOf = new Map(labels.map(({ key, label }) => [key, label]));
  return MAIN.flatMap((key) =>
    rows
      .filter((row) => row.indicatorKey === key)
      .map(toObservation)
      .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
      .slice(0, PER_INDICATOR)
      .map((value) => ({ key, label: labelOf.get(key) ?? key, value })),
  );
}

/** How many indicators of each family have a value of the body. One statement. */
export async function countFigureFamilies(slug: string): Promise<FamilyCount[]> {
  return db.$queryRaw<FamilyCount[]>`
    SELECT i.family, count(DISTINCT i.key)::int AS indicators
    FROM observation o JOIN indicator i ON i.key = o."indicatorKey"
    WHERE o."organismeSlug" = ${slug} GROUP BY i.family ORDER BY indicators DESC, i.family`;
}
