import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { delimiter } from "node:path";

import { runToEnd } from "./children.mjs";
import { inRoot } from "./paths.mjs";

/** The Node of the application, an npm dependency: the same on every machine. */
export const nodeBinary = inRoot("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), "utf8")).packages;
  } catch {
    return null;
  }
}

/** npm writes what it really installed beside the packages: that list against the lock file. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (!wanted || !present || !existsSync(nodeBinary)) return false;
  const same = ([path, entry]) => wanted[path]?.version === entry.version && wanted[path]?.integrity === entry.integrity;
  // Packages for other systems are optional and rightly absent.
  const missing = ([path, entry]) => path !== "" && !entry.optional && !entry.devOptional && !present[path];
  return Object.entries(present).every(same) && !Object.entries(wanted).some(missing);
}

/** npm runs under the system's Node: ours lies in the very folder that npm replaces. */
function systemEnv() {
  const own = inRoot("node_modules");
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(own));
  return { ...process.env, PATH: folders.join(delimiter) };
}

/**
 * Installs the exact packages of the lock file unless they are there.
 * @param {() => Promise<{ release(): void }>} openSession asked only when there is something to do
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureDependencies(openSession, signal) {
  if (isInstalled()) return false;
  const lock = await openSession();
  try {
    const env = systemEnv();
    const remedy = "Vérifiez que npm est installé et joint son registre (réseau, mandataire), et que ce dossier est à vous, puis relancez.";
    // The build needs the development packages whatever NODE_ENV says.
    await runToEnd("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { env, signal, remedy });
    if (!existsSync(nodeBinary)) {
      // npm may be told not to run the packages' own scripts: this one fetches the pinned Node.
      await runToEnd("node", ["installArchSpecificPackage"], { env, signal, remedy, cwd: inRoot("node_modules/node") });
      const link = inRoot("node_modules/.bin/node");
      rmSync(link, { force: true });
      symlinkSync("../node/bin/node", link);
    }
    return true;
  } finally {
    lock.release();
  }
}
