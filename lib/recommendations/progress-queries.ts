import "server-only";

import { chooseStanding, type Standing } from "@/lib/comparison/standing";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";

/** An indicator that shows progress, with the value that stands in each territory. */
export type ProgressRow = { key: string; label: string; sides: Standing[] };

/** The indicators in the order given; `territories`: codes of the sides, in order. Two statements. */
export async function listProgress(keys: readonly string[], territories: readonly string[]): Promise<ProgressRow[]> {
  const [indicators, rows] = await Promise.all([
    db.indicator.findMany({ where: { key: { in: [...keys] } }, select: { key: true, label: true } }),
    readObservationRows(
      Prisma.sql`o."indicatorKey" = ANY(${[...keys]}) AND o."territoryCode" = ANY(${[...territories]})`,
    ),
  ]);
  const labels = new Map(indicators.map(({ key, label }) => [key, label]));
  return keys.flatMap((key) => {
    const label = labels.get(key);
    if (label === undefined) return [];
    const values = rows.filter((row) => row.indicatorKey === key).map(toObservation);
    return [{ key, label, sides: chooseStanding(territories.map((code) => values.filter(({ place }) => place.code === code))) }];
  });
}
