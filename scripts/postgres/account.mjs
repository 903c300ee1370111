import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

import { Fault } from "../platform/fault.mjs";

const NAME = "maillage";

/** @typedef {{ uid: number, gid: number }} Account */

const isRoot = () => process.getuid?.() === 0;

function quiet(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}

function lookUp(name) {
  const uid = quiet("id", "-u", name);
  const gid = quiet("id", "-g", name);
  return uid !== null && gid !== null ? { uid: Number(uid), gid: Number(gid) } : null;
}

function ownerOf(folder) {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : null;
}

/**
 * PostgreSQL refuses to run as root: the unprivileged account to use instead, made when the system has none.
 * @param {string} dataDir whoever owns data that exist keeps them
 * @returns {Account | null} null: the present user runs it
 */
export function postgresAccount(dataDir) {
  if (!isRoot()) return null;
  const known = ownerOf(dataDir) ?? lookUp(NAME);
  if (known) return known;
  quiet("useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME);
  const account = lookUp(NAME) ?? lookUp("postgres") ?? lookUp("nobody");
  if (account) return account;
  throw new Fault(
    "PostgreSQL ne peut pas tourner sous le compte root, et aucun compte ordinaire n’a pu être créé.",
    "Lancez Maillage avec un compte ordinaire, ou indiquez un serveur dans DATABASE_URL.",
  );
}
