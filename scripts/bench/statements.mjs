import { withClient } from "../postgres/database.mjs";

/** The ping of the connection that listens to changes is nobody's request. */
const OWN = ["SELECT $1", "SELECT 1"];

/**
 * Counts what an address costs in SQL, from the server's own statistics.
 * @param {string} databaseUrl the product's database; its cluster has pg_stat_statements loaded
 * @returns {Promise<{ during(ask: () => Promise<void>): Promise<number> }>}
 */
export async function statementCounter(databaseUrl) {
  await withClient(databaseUrl, (client) => client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements"));
  const count = `
    SELECT coalesce(sum(s.calls), 0)::int AS calls
    FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
    WHERE d.datname = current_database() AND s.query NOT LIKE '%pg_stat_statements%' AND s.query <> ALL ($1)`;
  return {
    during: (ask) =>
      withClient(databaseUrl, async (client) => {
        await client.query("SELECT pg_stat_statements_reset()");
        await ask();
        const { rows } = await client.query(count, [OWN]);
        return rows[0].calls;
      }),
  };
}
