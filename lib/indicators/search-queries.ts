import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

import { FACETS, type Facet, type IndicatorFilters } from "./filters";

/** Rows of a page: each shows figures of three territories, and pages stay light. */
export const INDICATORS_PER_PAGE = 30;

/** `label`: the territory's name; null where the value is a code of ours or the label itself. */
export type FacetCount = { facet: Facet; value: string; label: string | null; count: number };

const columns: Record<Exclude<Facet, "territoire">, string> = { domaine: "domain", famille: "family", organisme: '"organismeFamily"' };
const always = Prisma.sql`true`;

/** Words are sought in the entry that the search holds of each indicator: name, definition, values. */
const textMatches = (query: string) => Prisma.sql`
  EXISTS (SELECT FROM search_entry e WHERE e.id = 'indicateur:' || i.key AND e.vector @@ websearch_to_tsquery('french', f_unaccent(${query})))`;

/** Indicators that answer to the words, with one column per facet: does it answer to that choice too? */
function candidates(filters: IndicatorFilters): Prisma.Sql {
  const chosen = (facet: Facet) => {
    const value = filters[facet];
    if (value === undefined) return always;
    if (facet === "territoire") return Prisma.sql`EXISTS (SELECT FROM observation o WHERE o."indicatorKey" = i.key AND o."territoryCode" = ${value})`;
    return Prisma.sql`i.${Prisma.raw(columns[facet])} = ${value}`;
  };
  return Prisma.sql`
    SELECT i.key, i.label, i.domain, i.family, i."organismeFamily",
      ${Prisma.join(FACETS.map((facet) => Prisma.sql`coalesce(${chosen(facet)}, false) AS ${Prisma.raw(`${facet}_ok`)}`))}
    FROM indicator i
    WHERE ${filters.q ? textMatches(filters.q) : always}`;
}

const okExcept = (left: Facet | null) =>
  Prisma.join(FACETS.filter((facet) => facet !== left).map((facet) => Prisma.raw(`${facet}_ok`)), " AND ");

const facetRow = z.object({ facet: z.enum(FACETS), value: z.string(), label: z.string().nullable(), count: z.number() });

/** What each value of each filter would leave, the other choices kept. One statement. */
export async function countFacets(filters: IndicatorFilters): Promise<FacetCount[]> {
  const column = (facet: keyof typeof columns) => {
    const name = Prisma.raw(columns[facet]);
    return Prisma.sql`SELECT ${facet}::text AS facet, ${name} AS value, NULL::text AS label, count(*)::int AS count FROM c
      WHERE ${okExcept(facet)} AND ${name} IS NOT NULL GROUP BY ${name}`;
  };
  const rows = await db.$queryRaw<unknown[]>`
    WITH c AS MATERIALIZED (${candidates(filters)}) ${column("domaine")} UNION ALL ${column("famille")} UNION ALL ${column("organisme")}
    UNION ALL SELECT 'territoire', t.code, t.name, count(DISTINCT c.key)::int
      FROM c JOIN observation o ON o."indicatorKey" = c.key JOIN territory t ON t.code = o."territoryCode"
      WHERE ${okExcept("territoire")} GROUP BY t.code, t.name`;
  return z.array(facetRow).parse(rows);
}

const foundRow = z.object({ key: z.string(), values: z.number(), total: z.number() });
export type Found = { key: string; values: number };

/**
 * One page of what answers to every choice, and how many there are: what most territories have comes first.
 * `perPage` null: all of them. One statement.
 */
export async function findIndicators(filters: IndicatorFilters, perPage: number | null = INDICATORS_PER_PAGE): Promise<{ items: Found[]; total: number }> {
  const page = perPage === null ? Prisma.empty : Prisma.sql`LIMIT ${perPage} OFFSET ${(filters.page - 1) * perPage}`;
  const rows = await db.$queryRaw<unknown[]>`
    WITH c AS (${candidates(filters)})
    SELECT c.key, o.values, count(*) OVER ()::int AS total FROM c
    JOIN (SELECT "indicatorKey" AS key, count(*)::int AS values, count(DISTINCT "territoryCode") AS territories
          FROM observation GROUP BY "indicatorKey") o USING (key)
    WHERE ${okExcept(null)}
    ORDER BY o.territories DESC, o.values DESC, c.label, c.key ${page}`;
  const items = z.array(foundRow).parse(rows);
  return { items: items.map(({ key, values }) => ({ key, values })), total: items[0]?.total ?? 0 };
}
