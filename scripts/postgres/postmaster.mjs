import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { Fault } from "../platform/fault.mjs";
import { commandLine, processIdentity, waitUntil } from "../platform/processes.mjs";

/** What PostgreSQL writes about itself: process, data folder, port, state ("ready" when it answers). */
function readPidFile(dataDir) {
  try {
    const [pid, , , port, , , , state] = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(pid), port: Number(port), ready: state?.trim() === "ready" };
  } catch {
    return null;
  }
}

/** A server that runs on this very folder, as far as its command line tells. */
function isOurs(pid, dataDir) {
  const command = commandLine(pid);
  return command.includes("postgres") && command.includes(dataDir);
}

/**
 * @param {string} dataDir
 * @param {number} pid
 * @returns {boolean} whether the server of that number has finished starting
 */
export function isReady(dataDir, pid) {
  const file = readPidFile(dataDir);
  return file?.pid === pid && file.ready;
}

/**
 * Stops a server without loss: open connections are cut, everything is written.
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  const identity = processIdentity(pid);
  const gone = () => identity === null || processIdentity(pid) !== identity;
  // "Fast", then "immediate" shutdown: the second one costs a recovery at the next start, no data.
  for (const [signal, patience] of [["SIGINT", 20_000], ["SIGQUIT", 5_000]]) {
    if (gone()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error;
    }
    if (await waitUntil(gone, patience)) return;
  }
  throw new Fault(`PostgreSQL (processus ${pid}) ne s’arrête pas.`, "Arrêtez ce processus, puis relancez.");
}

/**
 * Clears what a killed run left on a data folder: a server still running is stopped, a stale lock file removed.
 * @param {string} dataDir
 * @returns {Promise<boolean>} whether there was something to clear
 */
export async function clearLeftovers(dataDir) {
  const file = readPidFile(dataDir);
  if (!file) return false;
  if (Number.isInteger(file.pid) && file.pid > 1 && isOurs(file.pid, dataDir)) await stopPostmaster(file.pid);
  rmSync(join(dataDir, "postmaster.pid"), { force: true });
  return true;
}
