import { checkExternal } from "../postgres/external.mjs";
import { startPostgres } from "../postgres/start.mjs";

/**
 * @typedef {object} OpenDatabase
 * @property {string} ownerUrl role that owns the tables: migrations and loading
 * @property {string} appUrl role that the application connects as; the same until roles are separated
 * @property {string} detail for the operator
 * @property {() => Promise<void>} stop
 */

/**
 * The server of DATABASE_URL when it is set, the embedded one otherwise.
 * @param {string | undefined} address
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase(address) {
  if (address) {
    const { url, version, server, created } = await checkExternal(address);
    const detail = `PostgreSQL ${version} de ${server}${created ? ", base créée" : ""}`;
    return { ownerUrl: url, appUrl: url, detail, stop: async () => {} };
  }
  const postgres = await startPostgres();
  const detail = postgres.recovered ? "embarquée, reprise après un arrêt brutal" : "embarquée";
  return { ownerUrl: postgres.url, appUrl: postgres.url, detail, stop: postgres.stop };
}
