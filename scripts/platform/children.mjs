import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { Fault } from "./fault.mjs";
import { root, stateDir } from "./paths.mjs";
import { processIdentity, waitUntil } from "./processes.mjs";

const REGISTRY = join(stateDir, "children.json");
const KEPT_LINES = 60;

/** Process number → identity, of the programs this run has started and not yet seen ending. */
const running = new Map();

function remember() {
  mkdirSync(dirname(REGISTRY), { recursive: true });
  if (running.size > 0) writeFileSync(REGISTRY, JSON.stringify([...running]));
  else rmSync(REGISTRY, { force: true });
}

/** Ends a program and all that it started: kindly, then by force. */
async function endGroup(pid, identity, patience) {
  const gone = () => identity === null || processIdentity(pid) !== identity;
  for (const name of ["SIGTERM", "SIGKILL"]) {
    if (gone()) return;
    try {
      process.kill(-pid, name);
    } catch {
      return;
    }
    if (await waitUntil(gone, patience)) return;
  }
}

/** Ends what a killed run has left running: a build, a server. Call it once the lock is held. */
export async function endLeftovers() {
  let left = [];
  try {
    left = JSON.parse(readFileSync(REGISTRY, "utf8"));
  } catch {
    return;
  }
  await Promise.all(left.map(([pid, identity]) => endGroup(pid, identity, 5_000)));
  rmSync(REGISTRY, { force: true });
}

/**
 * Starts a program in a process group of its own: Ctrl-C reaches us alone, and we end it in order.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, detached: true, ...options });
  const { pid } = child;
  const identity = pid === undefined ? null : processIdentity(pid);
  if (pid !== undefined) running.set(pid, identity);
  remember();
  const ended = new Promise((resolve) => {
    const end = (code) => {
      running.delete(pid);
      remember();
      resolve(code);
    };
    child.once("error", () => end(null));
    child.once("exit", (code) => end(code));
  });
  return {
    child,
    /** @type {Promise<number | null>} the exit code; null when a signal ended it or it could not start */
    ended,
    /** @param {number} [patience] milliseconds before force */
    end: (patience = 5_000) => (pid === undefined ? Promise.resolve() : endGroup(pid, identity, patience)),
  };
}

/**
 * Runs a program to its end; its output is kept and shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal, remedy?: string }} [options]
 * @returns {Promise<string>} what it wrote on standard output
 */
export async function runToEnd(command, args, { env = process.env, cwd = root, signal, remedy } = {}) {
  signal?.throwIfAborted();
  const { child, ended, end } = startChild(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let all = "";
  child.once("error", (error) => (all += error.message));
  child.stdout.on("data", (chunk) => ((output += chunk), (all += chunk)));
  child.stderr.on("data", (chunk) => (all += chunk));
  const stop = () => void end();
  signal?.addEventListener("abort", stop);
  const code = await ended;
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  if (code === 0) return output;
  const tail = all.trim().split("\n").slice(-KEPT_LINES).map((line) => `  ${line}`).join("\n");
  throw new Fault(`${tail}\n\nCette étape a échoué (code ${code ?? "inconnu"}).`, remedy);
}
