import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { domains } from "@/lib/texts/domains";
import { polarities } from "@/lib/texts/findings";

import type { FindingKey } from "./types";

const rowSchema = z.object({
  id: z.string(),
  territoryCode: z.string(),
  territoryName: z.string(),
  departements: z.array(z.string()),
  domain: z.enum(domains.codes),
  polarity: z.enum(polarities.codes),
  organismeSlug: z.string().nullable(),
  organismeName: z.string().nullable(),
  schemeSlug: z.string().nullable(),
  schemeName: z.string().nullable(),
  recommendation: z.number().nullable(),
});

type Row = z.infer<typeof rowSchema>;

const pair = (slug: string | null, name: string | null) => (slug === null || name === null ? null : { slug, name });

const toKey = (row: Row): FindingKey => ({
  id: row.id,
  territory: { code: row.territoryCode, name: row.territoryName },
  departements: row.departements,
  domain: row.domain,
  polarity: row.polarity,
  organisme: pair(row.organismeSlug, row.organismeName),
  scheme: pair(row.schemeSlug, row.schemeName),
  recommendation: row.recommendation,
});

/**
 * What every finding is sorted by, in the order of the documents: all of them, or those that hold the words of `query`
 * (French stems, accents ignored, in the finding or in the names that it bears). One statement for list and counts.
 */
export async function listFindingKeys(query: string | null): Promise<FindingKey[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT f.id, f."territoryCode", t.name AS "territoryName", f.domain, f.polarity,
           f."organismeSlug", coalesce(o.acronym, o.name) AS "organismeName",
           f."schemeSlug", coalesce(s.acronym, s.name) AS "schemeName", r.number AS recommendation,
           ARRAY(SELECT c."ancestorCode" FROM territory_closure c
                 WHERE c."descendantCode" = f."territoryCode" AND c.whole AND c."ancestorCode" LIKE 'DEP-%') AS departements
    FROM finding f
    JOIN territory t ON t.code = f."territoryCode"
    LEFT JOIN organisme o ON o.slug = f."organismeSlug"
    LEFT JOIN scheme s ON s.slug = f."schemeSlug"
    LEFT JOIN recommendation r ON r.id = f."recommendationId"
    JOIN citation ci ON ci.id = f."citationId"
    LEFT JOIN citation_target ct ON ct."citationId" = ci.id AND ct.position = 0
    LEFT JOIN passage p ON p.id = ct."passageId"
    WHERE ${query}::text IS NULL
       OR to_tsvector('french', f_unaccent(concat_ws(' ', f.finding, t.name, o.name, o.acronym, s.name, s.acronym)))
          @@ websearch_to_tsquery('french', f_unaccent(${query}::text))
    ORDER BY ci."documentSlug", p."order" NULLS LAST, f.id`;
  return z.array(rowSchema).parse(rows).map(toKey);
}
