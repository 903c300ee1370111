import type { ClientBase } from "pg";

// The country stands before all others though its population is not given. A former name that the present commune still bears is not listed twice.
const wanted = `
  SELECT DISTINCT ON (code, key) code, key, name, former, kind, population FROM (
    SELECT code, f_key(name) AS key, name, false AS former, kind,
      coalesce(population, CASE kind WHEN 'pays' THEN 100000000 ELSE 0 END) AS population FROM territory
    UNION ALL
    SELECT t.code, f_key(a.name), a.name, true, t.kind, 0 FROM territory_alias a JOIN territory t ON t.code = a."presentCode" WHERE a.name IS NOT NULL
  ) AS n ORDER BY code, key, former`;

/** Writes what differs in the names that suggestions search. Inside the load's transaction. */
export async function rebuildNames(client: ClientBase): Promise<void> {
  await client.query(`CREATE TEMP TABLE wanted_name ON COMMIT DROP AS ${wanted}`);
  await client.query(`CREATE INDEX ON wanted_name (code, key)`);
  await client.query(`ANALYZE wanted_name`);
  await client.query(
    `DELETE FROM territory_name t WHERE NOT EXISTS (SELECT FROM wanted_name w WHERE w.code = t."territoryCode" AND w.key = t.key)`,
  );
  await client.query(
    `INSERT INTO territory_name AS t ("territoryCode", key, name, former, kind, population) SELECT * FROM wanted_name
     ON CONFLICT ("territoryCode", key) DO UPDATE
     SET name = excluded.name, former = excluded.former, kind = excluded.kind, population = excluded.population
     WHERE (t.name, t.former, t.kind, t.population) IS DISTINCT FROM (excluded.name, excluded.former, excluded.kind, excluded.population)`,
  );
}
