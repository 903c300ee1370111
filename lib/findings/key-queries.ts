import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { domains } from "@/lib/texts/domains";
import { polarities } from "@/lib/texts/findings";

import { matcher } from "./match";
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
  text: z.string(),
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
 * in the finding or in the names that it bears. One statement; the words are compared here, 336 short texts are nothing.
 */
export async function listFindingKeys(query: string | undefined): Promise<FindingKey[]> {
  const isSought = query !== undefined && query !== "";
  const rows = await db.$queryRaw<unknown[]>`
    SELECT f.id, f."territoryCode", t.name AS "territoryName", f.domain, f.polarity,
           f."organismeSlug", CASE o.level WHEN 'national' THEN coalesce(o.acronym, o.name) ELSE o.name END AS "organismeName",
           f."schemeSlug", coalesce(s.acronym, s.name) AS "schemeName", r.number AS recommendation,
           ARRAY(SELECT c."ancestorCode" FROM territory_closure c
                 WHERE c."descendantCode" = f."territoryCode" AND c.whole AND c."ancestorCode" LIKE 'DEP-%') AS departements,
           CASE WHEN ${isSought} THEN concat_ws(' ', f.finding, t.name, o.name, o.acronym, s.name, s.acronym) ELSE '' END AS text
    FROM finding f
    JOIN territory t ON t.code = f."territoryCode"
    JOIN citation ci ON ci.id = f."citationId"
    LEFT JOIN organisme o ON o.slug = f."organismeSlug"
    LEFT JOIN scheme s ON s.slug = f."schemeSlug"
    LEFT JOIN recommendation r ON r.id = f."recommendationId"
    LEFT JOIN citation_target ct ON ct."citationId" = ci.id AND ct.position = 0
    LEFT JOIN passage p ON p.id = ct."passageId"
    ORDER BY ci."documentSlug", p."order" NULLS LAST, f.id`;
  const isFound = matcher(query ?? "");
  return z
    .array(rowSchema)
    .parse(rows)
    .filter(({ text }) => !isSought || isFound(text))
    .map(toKey);
}
