import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { root, stateDir } from "../platform/paths.mjs";

/** Where root keeps what another account must be able to reach. */
export const SHELF = "/var/lib/maillage";

/** Whether any account may go through every folder down to this one. */
function opensToAll(folder) {
  const up = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (up === folder || opensToAll(up));
}

/** A number of this clone, so that a new clone at the same address does not find the data of the former one. */
function cloneId() {
  const file = join(stateDir, "clone-id");
  if (!existsSync(file)) writeFileSync(file, randomBytes(8).toString("hex"));
  const id = readFileSync(file, "utf8").trim();
  const owner = join(SHELF, id, "clone");
  const first = existsSync(owner) ? readFileSync(owner, "utf8") : root;
  if (first === root || !existsSync(join(first, ".maillage/clone-id"))) return id;
  // This folder is a copy of a clone that still exists: data of its own.
  const own = randomBytes(8).toString("hex");
  writeFileSync(file, own);
  return own;
}

/**
 * The folder that holds a cluster and its password: in the clone, or beside the system's other services when the account
 * that runs PostgreSQL (not root) cannot enter the clone.
 * @param {string} name
 * @param {boolean} otherAccount
 * @returns {string}
 */
export function clusterHome(name, otherAccount) {
  mkdirSync(stateDir, { recursive: true });
  let base = join(stateDir, "postgres");
  if (otherAccount) {
    chmodSync(stateDir, 0o755);
    if (!opensToAll(stateDir)) {
      base = join(SHELF, cloneId());
      mkdirSync(base, { recursive: true });
      chmodSync(SHELF, 0o755);
      writeFileSync(join(base, "clone"), root);
    }
  }
  const home = join(base, name);
  mkdirSync(home, { recursive: true });
  if (otherAccount) for (const folder of [base, home]) chmodSync(folder, 0o755);
  return home;
}
