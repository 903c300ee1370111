import { existsSync } from "node:fs";

import { runToEnd } from "../platform/children.mjs";
import { Fault } from "../platform/fault.mjs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Options of Chromium on a server: it refuses its sandbox to root, and looks up hosts of its own unless told not to. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {string | undefined} the browser of this machine; `CHROMIUM_PATH` names another one */
export const findChromium = () => process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));

/**
 * Installs Debian's Chromium unless the machine has a browser: Playwright's own download needs a host that closed networks refuse.
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether it was installed
 */
export async function ensureChromium(signal) {
  if (findChromium()) return false;
  const remedy = "Installez Chromium (par exemple : sudo apt-get install chromium), ou indiquez un navigateur dans CHROMIUM_PATH.";
  if (!existsSync("/usr/bin/apt-get")) throw new Fault("Aucun Chromium sur cette machine, et pas d’apt pour l’installer.", remedy);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const task of [["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", "chromium"]]) {
    const [command = "", ...args] = [...asRoot, "apt-get", ...task];
    await runToEnd(command, args, { env, signal, remedy });
  }
  if (!findChromium()) throw new Fault("Chromium reste introuvable après son installation.", remedy);
  return true;
}
