import "server-only";

import { db } from "@/lib/db";
import { asTerritoryKind } from "@/lib/texts/territories";

import type { ComparedTerritory } from "./table";

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
        select: { ancestor: { select: { code: true, name: true, kind: true } } },
      },
    },
  });
  return codes.flatMap((code) => {
    const row = rows.find((item) => item.code === code);
    if (!row) return [];
    const wider = row.above.flatMap(({ ancestor }) => (codes.includes(ancestor.code) ? [] : [{ ...ancestor, kind: asTerritoryKind(ancestor.kind) }]));
    return [{ code, name: row.name, kind: asTerritoryKind(row.kind), wider }];
  });
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
