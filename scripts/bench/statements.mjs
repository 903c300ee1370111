import { withClient } from "../postgres/database.mjs";

/**
 * Counts what one address costs in SQL, from the server's own statistics.
 * @param {string} databaseUrl the product's database; its cluster has pg_stat_statements loaded
 * @returns {Promise<{ perRequest(ask: () => Promise<void>, times: number): Promise<number> }>}
 */
export async function statementCounter(databaseUrl) {
  await withClient(databaseUrl, (client) => client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements"));
  const reset = "SELECT pg_stat_statements_reset()";
  const count = `
    SELECT coalesce(sum(s.calls), 0)::int AS calls
    FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
    WHERE d.datname = current_database() AND s.query NOT LIKE '%pg_stat_statements%'`;
  return {
    async perRequest(ask, times) {
      return withClient(databaseUrl, async (client) => {
        await client.query(reset);
        for (let time = 0; time < times; time++) await ask();
        const { rows } = await client.query(count);
        return rows[0].calls / times;
      });
    },
  };
}
