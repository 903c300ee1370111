import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { FACETS, type Facet, type ProgrammeFilters } from "@/lib/programmes/filters";

export const PROGRAMMES_PER_PAGE = 20;

export type FacetCount = { facet: Facet; value: string; label: string | null; count: number };
export type Found = { slug: string; reach: "here" | "above" | "below" | null };

/** How a programme's territory relates to the chosen one; null without a choice. What only straddles it is left out. */
const reachOf = (territory: string | null) =>
  territory === null
    ? Prisma.sql`NULL::text`
    : Prisma.sql`CASE
        WHEN p."territoryCode" = ${territory} THEN 'here'
        WHEN EXISTS (SELECT FROM territory_closure k WHERE k."descendantCode" = ${territory} AND k."ancestorCode" = p."territoryCode" AND k.whole) THEN 'above'
        WHEN EXISTS (SELECT FROM territory_closure k WHERE k."ancestorCode" = ${territory} AND k."descendantCode" = p."territoryCode" AND k.whole) THEN 'below'
      END`;

const textMatches = (query: string) => Prisma.sql`
  to_tsvector('french', f_unaccent(p.name || ' ' || p.summary)) @@ websearch_to_tsquery('french', f_unaccent(${query}))`;

/** Programmes that answer to the territory and the words, with one column per facet: does it answer to that choice too? */
function candidates(filters: ProgrammeFilters, territory: string | null): Prisma.Sql {
  const { domaine, organisme, dispositif, type, stade } = filters;
  const audience = filters.public;
  return Prisma.sql`
    SELECT * FROM (
      SELECT p.slug, p.name, p.domain, p.audience, p.kind, p.stage, ${reachOf(territory)} AS reach, t.kind AS place,
        ${domaine ? Prisma.sql`p.domain = ${domaine}` : Prisma.sql`true`} AS domaine_ok,
        ${audience ? Prisma.sql`p.audience = ${audience}` : Prisma.sql`true`} AS public_ok,
        ${type ? Prisma.sql`p.kind = ${type}` : Prisma.sql`true`} AS type_ok,
        ${stade ? Prisma.sql`p.stage = ${stade}` : Prisma.sql`true`} AS stade_ok,
        ${organisme ? Prisma.sql`EXISTS (SELECT FROM programme_organisme x WHERE x."programmeSlug" = p.slug AND x."organismeSlug" = ${organisme})` : Prisma.sql`true`} AS organisme_ok,
        ${dispositif ? Prisma.sql`EXISTS (SELECT FROM programme_scheme x WHERE x."programmeSlug" = p.slug AND x."schemeSlug" = ${dispositif})` : Prisma.sql`true`} AS dispositif_ok
      FROM programme p JOIN territory t ON t.code = p."territoryCode"
      WHERE ${filters.q ? textMatches(filters.q) : Prisma.sql`true`}
    ) found WHERE ${territory === null ? Prisma.sql`true` : Prisma.sql`reach IS NOT NULL`}`;
}

const okExcept = (left: Facet | null) =>
  Prisma.join(
    FACETS.filter((facet) => facet !== left).map((facet) => Prisma.raw(`${facet}_ok`)),
    " AND ",
  );

const facetRow = z.object({ facet: z.enum(FACETS), value: z.string(), label: z.string().nullable(), count: z.number() });

/** What each value of each filter would leave, the other choices kept. One statement. */
export async function countFacets(filters: ProgrammeFilters, territory: string | null): Promise<FacetCount[]> {
  const column = (facet: Facet, name: string) => Prisma.sql`
    SELECT ${facet}::text AS facet, c.${Prisma.raw(name)} AS value, NULL::text AS label, count(*)::int AS count
    FROM c WHERE ${okExcept(facet)} GROUP BY c.${Prisma.raw(name)}`;
  const rows = await db.$queryRaw<unknown[]>`
    WITH c AS MATERIALIZED (${candidates(filters, territory)})
    ${column("domaine", "domain")}
    UNION ALL ${column("public", "audience")}
    UNION ALL ${column("type", "kind")}
    UNION ALL ${column("stade", "stage")}
    UNION ALL SELECT 'organisme', o.slug, o.name, count(DISTINCT c.slug)::int
      FROM c JOIN programme_organisme x ON x."programmeSlug" = c.slug JOIN organisme o ON o.slug = x."organismeSlug"
      WHERE ${okExcept("organisme")} GROUP BY o.slug, o.name
    UNION ALL SELECT 'dispositif', s.slug, coalesce(s.acronym, s.name), count(*)::int
      FROM c JOIN programme_scheme x ON x."programmeSlug" = c.slug JOIN scheme s ON s.slug = x."schemeSlug"
      WHERE ${okExcept("dispositif")} GROUP BY s.slug, s.acronym, s.name`;
  return z.array(facetRow).parse(rows);
}

const foundRow = z.object({ slug: z.string(), reach: z.enum(["here", "above", "below"]).nullable(), total: z.number() });

/** One page of what answers to every choice, nearest level first, and how many there are. One statement. */
export async function findProgrammes(filters: ProgrammeFilters, territory: string | null, perPage = PROGRAMMES_PER_PAGE): Promise<{ items: Found[]; total: number }> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH c AS (${candidates(filters, territory)}),
    kept AS (SELECT *, count(*) OVER ()::int AS total FROM c WHERE ${okExcept(null)})
    SELECT slug, reach, total FROM kept
    ORDER BY ${territory === null ? Prisma.sql`name COLLATE "fr-x-icu"` : Prisma.sql`
      CASE reach WHEN 'here' THEN 0 WHEN 'below' THEN 1 ELSE 2 END,
      array_position(ARRAY['commune', 'epci', 'departement', 'area', 'jurisdiction', 'region', 'pays'], place), name COLLATE "fr-x-icu"`}
    LIMIT ${perPage} OFFSET ${(filters.page - 1) * perPage}`;
  const items = z.array(foundRow).parse(rows);
  return { items: items.map(({ slug, reach }) => ({ slug, reach })), total: items[0]?.total ?? 0 };
}
