import { randomBytes } from "node:crypto";
import { spawn, spawnSync } from "node:child_process";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Fault } from "../platform/fault.mjs";
import { freePort } from "../platform/listen.mjs";
import { waitUntil } from "../platform/processes.mjs";
import { isReady } from "./postmaster.mjs";

/** The environment of the programs: untranslated messages, and no setting of another PostgreSQL. */
const cleanEnv = () => ({ PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" });

/**
 * Makes the cluster unless it exists. An interrupted attempt leaves nothing that looks finished.
 * @param {{ home: string, binaries: string, account: import("./account.mjs").Account | null, user: string }} place
 * @returns {string} the owner's password
 */
export function ensureCluster({ home, binaries, account, user }) {
  const dataDir = join(home, "data");
  const passwordFile = join(home, "password");
  if (existsSync(join(dataDir, "PG_VERSION"))) return readFileSync(passwordFile, "utf8").trim();

  const draft = join(home, "data.new");
  const pwfile = join(draft, "..", "password.new");
  rmSync(draft, { recursive: true, force: true });
  rmSync(pwfile, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (account) for (const path of [draft, pwfile]) chownSync(path, account.uid, account.gid);
  const options = ["--pgdata", draft, "--username", user, "--pwfile", pwfile, "--auth", "scram-sha-256"];
  // The order of characters is PostgreSQL's own: an update of the system's libraries cannot break an index.
  const locale = ["--encoding", "UTF8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"];
  const run = spawnSync(join(binaries, "bin/initdb"), [...options, ...locale, "--no-instructions"], {
    cwd: home,
    env: cleanEnv(),
    encoding: "utf8",
    ...account,
  });
  rmSync(pwfile, { force: true });
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Fault(
      `PostgreSQL n’a pas pu créer sa base : ${(run.error?.message ?? run.stderr).trim()}`,
      "Vérifiez la place et les droits de ce dossier, ou indiquez un serveur dans DATABASE_URL.",
    );
  }
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(draft, dataDir);
  return password;
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us first.
 * @param {{ home: string, binaries: string, account: import("./account.mjs").Account | null, settings: Record<string, string> }} place
 * @param {number} [port] a free one unless given
 * @returns {Promise<{ port: number, pid: number, ended: Promise<void> }>}
 */
export async function runCluster({ home, binaries, account, settings }, port) {
  const dataDir = join(home, "data");
  const logFile = join(home, "postgres.log");
  for (let attempt = 1; ; attempt++) {
    const own = port ?? (await freePort({ port: 0, host: "127.0.0.1" }));
    const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(own), ...settings };
    const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const log = openSync(logFile, "w", 0o600);
    const server = spawn(join(binaries, "bin/postgres"), ["-D", dataDir, ...flags], {
      cwd: home,
      env: cleanEnv(),
      stdio: ["ignore", log, log],
      detached: true,
      ...account,
    });
    closeSync(log);
    let gone = false;
    const ended = new Promise((resolve) => server.once("error", resolve).once("exit", resolve)).then(() => void (gone = true));
    server.unref();
    // A recovery after a power cut may take a while.
    await waitUntil(() => gone || isReady(dataDir, server.pid), 120_000);
    if (!gone) return { port: own, pid: server.pid, ended };
    // The port may have been taken meanwhile, or the workers of a killed server may still be leaving.
    if (attempt === 3) {
      const last = readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join("\n  ");
      throw new Fault(`PostgreSQL ne démarre pas.\n  ${last}`, `Le journal complet : ${logFile}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
  }
}
