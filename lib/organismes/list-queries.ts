import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { rememberedByKey } from "@/lib/cache/remembered";
import type { OrganismeFilters } from "@/lib/organismes/filters";
import { levels, organismeFamilies } from "@/lib/texts/organismes";

export const ORGANISMES_PER_PAGE = 40;

const row = z.object({
  slug: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  family: z.enum(organismeFamilies.codes),
  level: z.enum(levels.codes),
  role: z.string(),
  isGroup: z.boolean(),
  jurisdictions: z.array(z.string()),
  programmes: z.number(),
  observations: z.number(),
  commitments: z.number(),
  total: z.number(),
});

export type OrganismeRow = Omit<z.infer<typeof row>, "total">;

/** Bodies of a page and how many answer to the filters. One statement. `territoire`: those competent there. */
async function readOrganismes({ q, famille, niveau, territoire, page }: OrganismeFilters): Promise<{ items: OrganismeRow[]; total: number }> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT o.slug, o.name, o.acronym, o.family, o.level, o.role, o."isGroup",
      ARRAY(SELECT t.name FROM organisme_jurisdiction j JOIN territory t ON t.code = j."territoryCode"
            WHERE j."organismeSlug" = o.slug ORDER BY t.name) AS jurisdictions,
      (SELECT count(DISTINCT x."programmeSlug") FROM programme_organisme x WHERE x."organismeSlug" = o.slug)::int AS programmes,
      (SELECT count(*) FROM observation v WHERE v."organismeSlug" = o.slug)::int AS observations,
      (SELECT count(*) FROM commitment c WHERE c."authoritySlug" = o.slug AND c.lifecycle NOT IN ('draft', 'contradictory'))::int AS commitments,
      count(*) OVER ()::int AS total
    FROM organisme o
    WHERE ${famille ? Prisma.sql`o.family = ${famille}` : Prisma.sql`true`}
      AND ${niveau ? Prisma.sql`o.level = ${niveau}` : Prisma.sql`true`}
      AND ${q ? Prisma.sql`f_unaccent(lower(concat_ws(' ', o.acronym, o.name, o.role))) LIKE '%' || f_unaccent(lower(${likeText(q)})) || '%'` : Prisma.sql`true`}
      AND ${territoire ? competentIn(territoire) : Prisma.sql`true`}
    ORDER BY array_position(ARRAY['CAF', 'CARSAT', 'CPAM', 'MSA', 'URSSAF', 'CD', 'CAISSE-NATIONALE'], o.family) NULLS LAST, o.family, o.name COLLATE "fr-x-icu"
    LIMIT ${ORGANISMES_PER_PAGE} OFFSET ${(page - 1) * ORGANISMES_PER_PAGE}`;
  const items = z.array(row).parse(rows);
  return { items: items.map(({ total: _, ...item }) => item), total: items[0]?.total ?? 0 };
}

/** What the reader types is text, not a pattern. */
const likeText = (text: string) => text.replace(/[\\%_]/g, "\\$&");

const competentIn = (territory: string) => Prisma.sql`EXISTS (
  SELECT FROM organisme_jurisdiction j JOIN territory_closure k ON k."ancestorCode" = j."territoryCode"
  WHERE j."organismeSlug" = o.slug AND k."descendantCode" = ${territory} AND k.whole)`;

/** The list for these filters; the latest answers are kept until the facts change. */
export const listOrganismes = rememberedByKey(readOrganismes, (filters) => JSON.stringify(filters), 100);
