import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { routes } from "@/lib/routes";
import { territoryKinds, type TerritoryKind } from "@/lib/texts/territories";

import { territoryLabel } from "./labels";
import { parseTyped, type TypedTerritory } from "./typed";

export type TerritorySuggestion = { code: string; kind: TerritoryKind; name: string; label: string; url: string };

/** What a reader looks for by name; jurisdictions and areas are asked for explicitly. */
export const suggestedKinds = ["pays", "region", "departement", "epci", "commune"] as const satisfies readonly TerritoryKind[];

/** What a reader leaves out before a name: articles, legal forms of EPCI. */
const starts = ["", "l ", "le ", "la ", "les ", "cc ", "ca ", "cu "];
const SHORTEST_CORRECTED = 4;

/** Names that begin with the text, then those of which a word does, then, when there are none, those that look like it. */
function namesLike({ key, core, withoutNumber, departement }: Extract<TypedTerritory, { by: "name" }>, kinds: string[], limit: number): Prisma.Sql {
  const numbered = Prisma.sql`
    OR ((' ' || n.key) LIKE ${`% ${withoutNumber}%`} AND EXISTS (SELECT FROM territory t WHERE t.code = n."territoryCode" AND t."departementCode" = ${departement}))`;
  const isCorrected = core.length >= SHORTEST_CORRECTED;
  return Prisma.sql`
    WITH direct AS MATERIALIZED (
      SELECT n."territoryCode" AS code, n.name, n.former, n.population,
        CASE WHEN n.key = ANY(${starts.map((start) => start + withoutNumber)}) THEN 0
          WHEN n.key LIKE ANY(${starts.map((start) => `${start}${withoutNumber}%`)}) THEN 1 ELSE 2 END AS rank
      FROM territory_name n
      WHERE n.kind = ANY(${kinds}) AND ((' ' || n.key) LIKE ${`% ${key}%`} ${departement ? numbered : Prisma.empty})
      ORDER BY rank, n.former, n.population DESC, n."territoryCode" LIMIT ${limit * 2})
    SELECT * FROM direct
    UNION ALL
    SELECT s.code, s.name, s.former, s.population, 2 + s.position
    FROM territory_similar_names(${core}, ${withoutNumber}, ${kinds}, ${limit}) WITH ORDINALITY AS s(code, name, former, population, position)
    WHERE ${isCorrected} AND NOT EXISTS (SELECT FROM direct)`;
}

/** Territories of a postal or official code, or of its beginning when its département is already told. */
function numbered(digits: string, kinds: string[]): Prisma.Sql {
  const departement = `DEP-${/^97|^98/.test(digits) ? digits.slice(0, 3) : digits.slice(0, 2)}`;
  return Prisma.sql`
    SELECT t.code, t.name, false AS former, coalesce(t.population, 0) AS population,
      CASE WHEN t.code = ANY(${[`DEP-${digits}`, `COM-${digits}`, `EPCI-${digits}`]}) THEN 0 ELSE 1 END AS rank
    FROM territory t
    WHERE t.kind = ANY(${kinds}) AND (
      t.code = ANY(${[`DEP-${digits}`, `COM-${digits}`, `EPCI-${digits}`]}) OR t."postalCodes" @> ${[digits]}
      OR ${digits.length === 4} AND t."departementCode" = ${departement} AND EXISTS (SELECT FROM unnest(t."postalCodes") AS p WHERE p LIKE ${`${digits}%`}))
    UNION ALL
    SELECT a."presentCode", coalesce(a.name, t.name), a.name IS NOT NULL, 0, 0
    FROM territory_alias a JOIN territory t ON t.code = a."presentCode" WHERE a."officialCode" = ${digits} AND t.kind = ANY(${kinds})`;
}

const row = z.object({
  code: z.string(),
  kind: z.enum(territoryKinds.codes),
  name: z.string(),
  formerName: z.string().nullable(),
  departements: z.array(z.string()),
});

/**
 * Territories that a text being typed may mean, best first: prefix before word, then the most peopled. Accents, case, hyphens,
 * former names, postal and official codes and typing errors are understood. One statement.
 */
export async function suggestTerritories(text: string, kinds: readonly TerritoryKind[] = suggestedKinds, limit = 10): Promise<TerritorySuggestion[]> {
  const typed = parseTyped(text);
  if (typed === null) return [];
  const found = typed.by === "name" ? namesLike(typed, [...kinds], limit) : numbered(typed.digits, [...kinds]);
  const rows = await db.$queryRaw<unknown[]>`
    SELECT t.code, t.kind, t.name, CASE WHEN f.former THEN f.name END AS "formerName",
      CASE t.kind WHEN 'departement' THEN ARRAY[t."officialCode"] WHEN 'commune' THEN ARRAY[substr(t."departementCode", 5)]
        ELSE ARRAY(SELECT substr(k."ancestorCode", 5) FROM territory_closure k
          WHERE t.kind = 'epci' AND k."descendantCode" = t.code AND k."ancestorCode" LIKE 'DEP-%' ORDER BY 1) END AS departements
    FROM (SELECT DISTINCT ON (code) * FROM (${found}) AS n ORDER BY code, rank, former) AS f JOIN territory t USING (code)
    ORDER BY f.rank, f.former, f.population DESC, t.kind = 'commune' DESC, t.code LIMIT ${limit}`;
  return z.array(row).parse(rows).map((territory) => ({
    code: territory.code,
    kind: territory.kind,
    name: territory.name,
    label: territoryLabel(territory),
    url: routes.territory(territory.code),
  }));
}
