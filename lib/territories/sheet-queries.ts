import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation, type Observation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";
import { type CoverageView, coverageSelect, toCoverage } from "@/lib/schemes/coverage-rows";

export type PlacedScheme = CoverageView & { scheme: { slug: string; name: string; acronym: string | null } };

/** Schemes that the sources place in a territory, inside it, or in what contains it whole. One statement. */
export async function listPlacedSchemes(code: string): Promise<PlacedScheme[]> {
  const rows = await db.schemeCoverage.findMany({
    where: {
      territory: {
        OR: [{ above: { some: { ancestorCode: code, whole: true } } }, { below: { some: { descendantCode: code, whole: true } } }],
      },
    },
    select: { ...coverageSelect, scheme: { select: { slug: true, name: true, acronym: true } } },
    orderBy: [{ scheme: { name: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ scheme, ...row }) => ({ ...toCoverage(row), scheme }));
}

export type LabelledFigure = { key: string; label: string; value: Observation };

const MOST_FIGURES = 15;

/** The values of a territory, one per indicator, by label; at most fifteen. Two statements. */
export async function listTerritoryFigures(code: string): Promise<{ items: LabelledFigure[]; indicators: number }> {
  const [rows, labels] = await Promise.all([
    readObservationRows(Prisma.sql`o."territoryCode" = ${code} AND o.kind <> 'objectif'`),
    db.indicator.findMany({
      where: { observations: { some: { territoryCode: code, kind: { not: "objectif" } } } },
      select: { key: true, label: true },
      orderBy: { label: "asc" },
    }),
  ]);
  const newest = new Map<string, Observation>();
  for (const row of rows) {
    const known = newest.get(row.indicatorKey);
    if (!known || (row.year ?? 0) > (known.year ?? 0)) newest.set(row.indicatorKey, toObservation(row));
  }
  const items = labels.flatMap(({ key, label }) => {
    const value = newest.get(key);
    return value ? [{ key, label, value }] : [];
  });
  return { items: items.slice(0, MOST_FIGURES), indicators: items.length };
}

const counts = z.object({ serving: z.number(), findings: z.number() });
export type TerritoryCounts = z.infer<typeof counts>;

/** Programmes that serve a territory and findings about it. One statement. */
export async function countAround(code: string): Promise<TerritoryCounts> {
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT
      (SELECT count(*) FROM programme p WHERE EXISTS (
        SELECT FROM territory_closure k WHERE k.whole AND (k."descendantCode" = ${code} AND k."ancestorCode" = p."territoryCode"
          OR k."ancestorCode" = ${code} AND k."descendantCode" = p."territoryCode")))::int AS serving,
      (SELECT count(*) FROM finding f JOIN territory_closure k ON k."descendantCode" = f."territoryCode"
        WHERE k."ancestorCode" = ${code} AND k.whole)::int AS findings`;
  return counts.parse(row);
}
