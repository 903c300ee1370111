import { join } from "node:path";

import { Fault } from "../platform/fault.mjs";
import { lockHolder, takeLock } from "../platform/lock.mjs";
import { complain, say } from "../platform/progress.mjs";
import { postgresAccount } from "./account.mjs";
import { readyBinaries } from "./binaries.mjs";
import { ensureCluster, runCluster } from "./cluster.mjs";
import { ensureDatabase } from "./database.mjs";
import { clusterHome, SHELF } from "./home.mjs";
import { clearLeftovers, stopPostmaster } from "./postmaster.mjs";

const OWNER = "maillage";

/** A server that is started again, at the same port, when it dies without being told to. */
async function keepRunning(place) {
  let server = await runCluster(place);
  let stopping = false;
  let restart = Promise.resolve();
  const startAgain = async () => {
    if (stopping) return;
    await clearLeftovers(join(place.home, "data"));
    server = await runCluster(place, server.port);
    say("La base embarquée s’était arrêtée : elle est relancée.");
    watch();
  };
  const watch = () => void server.ended.then(() => (restart = startAgain().catch(complain)));
  watch();
  return {
    port: server.port,
    async stop() {
      stopping = true;
      await restart;
      await stopPostmaster(server.pid);
    },
  };
}

/**
 * @typedef {object} RunningPostgres
 * @property {string} url address of the database, password included, for the role that owns it
 * @property {number} port on the loopback
 * @property {boolean} recovered a killed run had left something behind
 * @property {() => Promise<void>} stop stops the server without loss; may be called twice
 */

/**
 * Starts the embedded PostgreSQL on a cluster of this clone, made at the first call, with one database.
 * One process at a time holds a cluster; the cluster of a killed process is taken over.
 * @param {object} [options]
 * @param {string} [options.name] which cluster: "main", "test"… each has its own data, port and password
 * @param {string} [options.database]
 * @param {Record<string, string>} [options.settings] of the server, such as `{ fsync: "off" }` for data one can lose
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ name = "main", database = "maillage", settings = {} } = {}) {
  const home = clusterHome(name, process.getuid?.() === 0);
  const dataDir = join(home, "data");
  const account = postgresAccount(dataDir);
  const lockFile = join(home, "lock");
  const lock = takeLock(lockFile);
  if (!lock) {
    throw new Fault(
      `La base « ${name} » de ce dossier sert déjà au processus ${lockHolder(lockFile)?.pid}.`,
      "Arrêtez-le d’abord.",
    );
  }
  try {
    const recovered = await clearLeftovers(dataDir);
    const place = { home, binaries: readyBinaries(account ? SHELF : null), account, user: OWNER, settings };
    const password = ensureCluster(place);
    const { port, stop: stopServer } = await keepRunning(place);
    const server = `postgres://${OWNER}:${password}@127.0.0.1:${port}`;
    let stopping;
    const stop = () => (stopping ??= stopServer().finally(lock.release));
    try {
      await ensureDatabase(server, database);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: `${server}/${database}`, port, recovered, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}
