import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { rememberedByKey } from "@/lib/cache/remembered";
import type { SchemeFilters } from "@/lib/schemes/filters";
import { domains } from "@/lib/texts/domains";
import { levels } from "@/lib/texts/organismes";
import { coverageStates, schemeKinds } from "@/lib/texts/schemes";

export const SCHEMES_PER_PAGE = 30;

/** `inPlaces`: the source counts signatures or names a part of the département; it does not say that all of it is covered. */
const placed = z.object({ state: z.enum(coverageStates.codes), inPlaces: z.boolean() });
export type PlacedState = z.infer<typeof placed>;

const row = z.object({
  slug: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  purpose: z.string(),
  kind: z.enum(schemeKinds.codes),
  level: z.enum(levels.codes),
  domain: z.enum(domains.codes),
  leads: z.array(z.string()),
  in35: placed.nullable(),
  in61: placed.nullable(),
  programmes: z.number(),
  total: z.number(),
});

export type SchemeRow = Omit<z.infer<typeof row>, "total">;

/** State of the scheme in a département, from its own coverage row or else from one of a place inside it. */
const stateIn = (code: string) => Prisma.sql`(
  SELECT jsonb_build_object('state', v.state, 'inPlaces', v."territoryCode" <> ${code} OR v.scope = 'summary') FROM scheme_coverage v JOIN territory_closure k ON k."descendantCode" = v."territoryCode" AND k."ancestorCode" = ${code}
  WHERE v."schemeSlug" = s.slug ORDER BY v."territoryCode" <> ${code}, v.id LIMIT 1)`;

/** Schemes of a page and how many answer to the filters. One statement. */
async function readSchemes({ q, domaine, type, niveau, organisme, territoire, page }: SchemeFilters): Promise<{ items: SchemeRow[]; total: number }> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT s.slug, s.name, s.acronym, s.purpose, s.kind, s.level, s.domain,
      ARRAY(SELECT coalesce(o.acronym, o.name) FROM scheme_lead l JOIN organisme o ON o.slug = l."organismeSlug" WHERE l."schemeSlug" = s.slug ORDER BY 1) AS leads,
      ${stateIn("DEP-35")} AS in35, ${stateIn("DEP-61")} AS in61,
      (SELECT count(*) FROM programme_scheme p WHERE p."schemeSlug" = s.slug)::int AS programmes,
      count(*) OVER ()::int AS total
    FROM scheme s
    WHERE ${domaine ? Prisma.sql`s.domain = ${domaine}` : Prisma.sql`true`}
      AND ${type ? Prisma.sql`s.kind = ${type}` : Prisma.sql`true`}
      AND ${niveau ? Prisma.sql`s.level = ${niveau}` : Prisma.sql`true`}
      AND ${organisme ? partyIs(organisme) : Prisma.sql`true`}
      AND ${territoire ? placedIn(territoire) : Prisma.sql`true`}
      AND ${q ? Prisma.sql`(to_tsvector('french', f_unaccent(concat_ws(' ', s.acronym, s.name, s.purpose, s.objective))) @@ websearch_to_tsquery('french', f_unaccent(${q})))` : Prisma.sql`true`}
    ORDER BY coalesce(s.acronym, s.name) COLLATE "fr-x-icu"
    LIMIT ${SCHEMES_PER_PAGE} OFFSET ${(page - 1) * SCHEMES_PER_PAGE}`;
  const items = z.array(row).parse(rows);
  return { items: items.map(({ total: _, ...item }) => item), total: items[0]?.total ?? 0 };
}

const partyIs = (slug: string) => Prisma.sql`(
  EXISTS (SELECT FROM scheme_lead l WHERE l."schemeSlug" = s.slug AND l."organismeSlug" = ${slug})
  OR EXISTS (SELECT FROM scheme_party p WHERE p."schemeSlug" = s.slug AND p."organismeSlug" = ${slug}))`;

const placedIn = (code: string) => Prisma.sql`EXISTS (
  SELECT FROM scheme_coverage v JOIN territory_closure k ON k."descendantCode" = v."territoryCode"
  WHERE v."schemeSlug" = s.slug AND k."ancestorCode" = ${code})`;

/** The list for these filters; the latest answers are kept until the facts change. */
export const listSchemes = rememberedByKey(readSchemes, (filters) => JSON.stringify(filters), 100);
