import "server-only";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation, type Observation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";
import { asDomain } from "@/lib/texts/domains";
import { asDirection } from "@/lib/texts/observations";
import { asTerritoryKind } from "@/lib/texts/territories";

import type { ComparedIndicator } from "./indicator";
import { buildComparison, type ComparedTerritory, type Comparison, type ComparisonChoice } from "./table";

/** The chosen territories that exist, in the order of `codes`. One statement. */
export async function listComparedTerritories(codes: readonly string[]): Promise<ComparedTerritory[]> {
  const rows = await db.territory.findMany({
    where: { code: { in: [...codes] } },
    select: {
      code: true,
      name: true,
      kind: true,
      above: {
        where: { whole: true, ancestor: { kind: { not: "pays" } } },
        select: { ancestorCode: true },
      },
    },
  });
  return codes.flatMap((code) => {
    const row = rows.find((item) => item.code === code);
    if (!row) return [];
    const wider = row.above.map((link) => link.ancestorCode).filter((other) => !codes.includes(other));
    return [{ code, name: row.name, kind: asTerritoryKind(row.kind), wider }];
  });
}

/** Keys of the indicators that at least two of the territories have a value of. */
const sharedKeys = (codes: readonly string[]) => Prisma.sql`
  SELECT "indicatorKey" FROM observation WHERE "territoryCode" = ANY(${codes})
  GROUP BY "indicatorKey" HAVING count(DISTINCT "territoryCode") >= 2`;

async function listSharedIndicators(codes: readonly string[]): Promise<ComparedIndicator[]> {
  const rows = await db.$queryRaw<(Omit<ComparedIndicator, "domain" | "direction"> & { domain: string; direction: string | null })[]>`
    SELECT key, label, unit, domain, family, direction, comparable, note FROM indicator WHERE key IN (${sharedKeys(codes)})`;
  return rows.map(({ domain, direction, ...row }) => ({
    ...row,
    domain: asDomain(domain),
    direction: direction === null ? null : asDirection(direction),
  }));
}

async function listSharedValues(codes: readonly string[], wider: readonly string[]): Promise<Map<string, Observation[]>> {
  const rows = await readObservationRows(
    Prisma.sql`o."territoryCode" = ANY(${[...codes, ...wider]}) AND o."indicatorKey" IN (${sharedKeys(codes)})`,
  );
  const byIndicator = Map.groupBy(rows, (row) => row.indicatorKey);
  return new Map([...byIndicator].map(([key, list]) => [key, list.map(toObservation)]));
}

/** The comparison of territories that exist (see listComparedTerritories). Two statements. */
export async function getComparison(territories: ComparedTerritory[], choice: ComparisonChoice): Promise<Comparison> {
  const codes = territories.map(({ code }) => code);
  const wider = [...new Set(territories.flatMap((territory) => territory.wider))];
  const [indicators, values] = await Promise.all([listSharedIndicators(codes), listSharedValues(codes, wider)]);
  return buildComparison(territories, indicators, values, choice);
}

/** What else is known of a territory, counted. */
export type TerritoryCounts = { code: string; indicators: number; schemes: number; programmes: number; strengths: number; weaknesses: number };

/** Counts of what stands beside the figures, in the order of `codes`. One statement. */
export async function listTerritoryCounts(codes: readonly string[]): Promise<TerritoryCounts[]> {
  const rows = await db.$queryRaw<TerritoryCounts[]>`
    SELECT t.code,
      (SELECT count(DISTINCT "indicatorKey") FROM observation WHERE "territoryCode" = t.code)::int AS indicators,
      (SELECT count(DISTINCT "schemeSlug") FROM scheme_coverage WHERE "territoryCode" = t.code)::int AS schemes,
      (SELECT count(*) FROM programme WHERE "territoryCode" = t.code)::int AS programmes,
      (SELECT count(*) FROM finding WHERE "territoryCode" = t.code AND polarity = 'force')::int AS strengths,
      (SELECT count(*) FROM finding WHERE "territoryCode" = t.code AND polarity = 'faiblesse')::int AS weaknesses
    FROM unnest(${[...codes]}::text[]) WITH ORDINALITY AS t(code, place) ORDER BY place`;
  return rows;
}
