import type { ClientBase } from "pg";

/**
 * Everything above and below every place, from the memberships in the database. Official places: a commune's département and
 * région are its own, an EPCI stands below each département of its communes (whole when there is only one).
 * Jurisdictions and areas: they stand above what their members hold, and below the départements and régions they touch.
 * An area of a single member is a part of it (a quarter of a town): it stands below that member, and does not hold all of it.
 */
const steps = [
  `CREATE TEMP TABLE closure (a text, d text, whole boolean) ON COMMIT DROP`,
  // What a jurisdiction or area holds, down to départements and communes.
  `CREATE TEMP TABLE held ON COMMIT DROP AS
   WITH RECURSIVE h(c, code) AS (
     SELECT "containerCode", "memberCode" FROM territory_member
     WHERE "containerCode" IN (SELECT code FROM territory WHERE kind IN ('jurisdiction', 'area'))
     UNION SELECT h.c, m."memberCode" FROM h JOIN territory_member m ON m."containerCode" = h.code)
   SELECT c, code FROM h
   UNION SELECT h.c, t.code FROM h JOIN territory t ON t."departementCode" = h.code AND t.kind = 'commune'`,
  `CREATE TEMP TABLE partial ON COMMIT DROP AS
   SELECT "containerCode" AS c, min("memberCode") AS member FROM territory_member
   WHERE "containerCode" IN (SELECT code FROM territory WHERE kind = 'area') GROUP BY 1 HAVING count(*) = 1`,
  // The communes of a jurisdiction or area; without members, those of the départements where the source places it.
  `CREATE TEMP TABLE ground ON COMMIT DROP AS
   SELECT h.c, t.code, true AS known FROM held h JOIN territory t USING (code) WHERE t.kind = 'commune'
   UNION ALL
   SELECT p.c, t.code, false FROM jsonb_to_recordset($1) AS p(c text, departement text)
   JOIN territory t ON t."departementCode" = p.departement AND t.kind = 'commune'
   WHERE NOT EXISTS (SELECT FROM held h WHERE h.c = p.c)`,
  `CREATE INDEX ON ground (c, code)`,
  `ANALYZE territory, held, ground`,

  `INSERT INTO closure SELECT code, code, true FROM territory
   UNION ALL SELECT 'FR', code, true FROM territory WHERE code <> 'FR'
   UNION ALL SELECT "departementCode", code, true FROM territory WHERE kind = 'commune'
   UNION ALL SELECT "regionCode", code, true FROM territory WHERE "regionCode" IS NOT NULL
   UNION ALL SELECT "epciCode", code, true FROM territory WHERE "epciCode" IS NOT NULL`,
  `INSERT INTO closure
   SELECT above.code, e."epciCode", count(*) = sum(count(*)) OVER (PARTITION BY e."epciCode", above.level)
   FROM territory e CROSS JOIN LATERAL (VALUES (1, e."departementCode"), (2, e."regionCode")) AS above(level, code)
   WHERE e."epciCode" IS NOT NULL AND above.code IS NOT NULL GROUP BY above.code, above.level, e."epciCode"`,

  `INSERT INTO closure SELECT h.c, h.code, p.c IS NULL FROM held h LEFT JOIN partial p USING (c)`,
  `INSERT INTO closure SELECT member, c, true FROM partial`,
  // EPCI in a jurisdiction or area: all its communes, or some of them when it is astride the edge of a whole département.
  `INSERT INTO closure
   SELECT i.c, i.epci, i.communes = s.communes AND p.c IS NULL
   FROM (SELECT g.c, t."epciCode" AS epci, count(*) AS communes, bool_or(h.code IS NOT NULL) AS edge
         FROM ground g JOIN territory t USING (code) LEFT JOIN held h ON h.c = g.c AND h.code = t."departementCode"
         WHERE g.known AND t."epciCode" IS NOT NULL GROUP BY 1, 2) AS i
   JOIN (SELECT "epciCode" AS epci, count(*) AS communes FROM territory WHERE "epciCode" IS NOT NULL GROUP BY 1) AS s USING (epci)
   LEFT JOIN partial p ON p.c = i.c
   WHERE i.communes = s.communes OR i.edge`,
  // A jurisdiction or area below the places it touches.
  `INSERT INTO closure
   SELECT above.code, g.c, count(*) = sum(count(*)) OVER (PARTITION BY g.c, above.level)
   FROM ground g JOIN territory t USING (code)
   CROSS JOIN LATERAL (VALUES (1, t."departementCode"), (2, t."regionCode")) AS above(level, code)
   WHERE above.code IS NOT NULL GROUP BY above.code, above.level, g.c`,
  `INSERT INTO closure
   SELECT min(t."epciCode"), g.c, true FROM ground g JOIN territory t USING (code) WHERE g.known GROUP BY g.c
   HAVING count(*) = count(t."epciCode") AND count(DISTINCT t."epciCode") = 1`,
  // … and below a larger one that holds all of its communes.
  `INSERT INTO closure
   SELECT large.c, small.c, true FROM ground small JOIN ground large USING (code)
   WHERE small.c <> large.c AND large.known
     AND NOT EXISTS (SELECT FROM partial WHERE partial.c = large.c)
   GROUP BY large.c, small.c
   HAVING count(*) = (SELECT count(*) FROM ground s WHERE s.c = small.c)
      AND count(*) < (SELECT count(*) FROM ground l WHERE l.c = large.c)`,

  `CREATE TEMP TABLE closed ON COMMIT DROP AS SELECT a, d, bool_or(whole) AS whole FROM closure GROUP BY a, d`,
  `DELETE FROM territory_closure t WHERE NOT EXISTS (
     SELECT FROM closed c WHERE c.a = t."ancestorCode" AND c.d = t."descendantCode")`,
  `INSERT INTO territory_closure AS t ("ancestorCode", "descendantCode", whole) SELECT a, d, whole FROM closed ORDER BY d, a
   ON CONFLICT ("descendantCode", "ancestorCode") DO UPDATE SET whole = excluded.whole WHERE t.whole <> excluded.whole`,
];

/**
 * Computes territory_closure again and writes what differs. Inside the load's transaction.
 * @param places départements where the sources place a jurisdiction or area without members
 */
export async function rebuildClosure(client: ClientBase, places: readonly { c: string; departement: string }[]): Promise<void> {
  for (const step of steps) {
    await client.query(step, step.includes("$1") ? [JSON.stringify(places)] : []);
  }
}
