import "server-only";

import { z } from "zod";

import { remembered } from "@/lib/cache/remembered";
import { db } from "@/lib/db";
import { domains } from "@/lib/texts/domains";
import { polarities } from "@/lib/texts/findings";

import { searchWords } from "./match";
import type { Finding } from "./types";

const rowSchema = z.object({
  id: z.string(),
  finding: z.string(),
  note: z.string().nullable(),
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
  names: z.string(),
  document: z.string(),
  ref: z.string(),
  also: z.array(z.string()),
  targets: z.array(z.string()),
});

type Row = z.infer<typeof rowSchema>;

const pair = (slug: string | null, name: string | null) => (slug === null || name === null ? null : { slug, name });

const toFinding = (row: Row): Finding => ({
  id: row.id,
  finding: row.finding,
  note: row.note,
  territory: { code: row.territoryCode, name: row.territoryName },
  departements: row.departements,
  domain: row.domain,
  polarity: row.polarity,
  organisme: pair(row.organismeSlug, row.organismeName),
  scheme: pair(row.schemeSlug, row.schemeName),
  recommendation: row.recommendation,
  words: searchWords(`${row.finding} ${row.names}`),
  citation: { document: row.document, ref: row.ref, also: row.also, targets: row.targets },
});

async function readAll(): Promise<Finding[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT f.id, f.finding, f.note, f."territoryCode", t.name AS "territoryName", f.domain, f.polarity,
           f."organismeSlug", CASE o.level WHEN 'national' THEN coalesce(o.acronym, o.name) ELSE o.name END AS "organismeName",
           f."schemeSlug", coalesce(s.acronym, s.name) AS "schemeName", r.number AS recommendation,
           ARRAY(SELECT c."ancestorCode" FROM territory_closure c
                 WHERE c."descendantCode" = f."territoryCode" AND c.whole AND c."ancestorCode" LIKE 'DEP-%') AS departements,
           concat_ws(' ', t.name, o.name, o.acronym, s.name, s.acronym) AS names,
           ci."documentSlug" AS document, ci.ref, ci.also,
           ARRAY(SELECT x.slug FROM citation_target ct JOIN passage x ON x.id = ct."passageId"
                 WHERE ct."citationId" = ci.id ORDER BY ct.position) AS targets
    FROM finding f
    JOIN territory t ON t.code = f."territoryCode"
    JOIN citation ci ON ci.id = f."citationId"
    LEFT JOIN organisme o ON o.slug = f."organismeSlug"
    LEFT JOIN scheme s ON s.slug = f."schemeSlug"
    LEFT JOIN recommendation r ON r.id = f."recommendationId"
    LEFT JOIN citation_target first ON first."citationId" = ci.id AND first.position = 0
    LEFT JOIN passage p ON p.id = first."passageId"
    ORDER BY ci."documentSlug", p."order" NULLS LAST, f.id`;
  return z.array(rowSchema).parse(rows).map(toFinding);
}

/** Every finding in the order of the documents: 336 sentences, read once (one statement) and kept until the facts change. */
export const listFindings = remembered(readAll);
