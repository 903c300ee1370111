import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { ensureDependencies, nodeBinary } from "./dependencies.mjs";
import { Fault } from "./fault.mjs";
import { inRoot } from "./paths.mjs";
import { complain, step } from "./progress.mjs";
import { openSession } from "./session.mjs";
import { stopSignal } from "./stop.mjs";

const OLDEST = [20, 9];
const MARK = "MAILLAGE_SECOND_STAGE";

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Fault(`Node.js ${process.versions.node} est trop ancien.`, `Installez Node.js ${OLDEST.join(".")} ou plus récent.`);
}

/** Settings that the operator keeps in a file; the environment wins. */
function readEnvFile() {
  const path = inRoot(".env");
  if (existsSync(path)) process.loadEnvFile?.(path);
}

const pinnedVersion = () => JSON.parse(readFileSync(inRoot("node_modules/node/package.json"), "utf8")).version;

/** The same script again, under the pinned Node, as if it were this process. */
function runUnderPinnedNode(script, signal) {
  const env = { ...process.env, [MARK]: "1" };
  const child = spawn(nodeBinary, [script, ...process.argv.slice(2)], { env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  const passOn = () => child.connected && child.send("stop");
  if (signal.aborted) passOn();
  signal.addEventListener("abort", passOn);
  return new Promise((resolve, reject) => {
    child.once("error", () =>
      reject(new Fault(`Le Node.js installé par npm ne démarre pas (${nodeBinary}).`, "Supprimez node_modules et relancez.")),
    );
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** False when the script has been run by a second process, whose exit code is now ours. */
async function ensureRuntime(scriptUrl, signal) {
  if (process.env[MARK]) {
    delete process.env[MARK];
    return true;
  }
  const installed = await step("Dépendances", async (done) => {
    const fresh = await ensureDependencies(openSession, signal);
    done(fresh ? "installées" : "déjà là");
    return fresh;
  });
  if (!installed && process.versions.node === pinnedVersion()) return true;
  process.exitCode = await runUnderPinnedNode(fileURLToPath(scriptUrl), signal);
  return false;
}

/**
 * Runs a command of package.json: packages installed, under the pinned Node, failures told in French. What it imports
 * itself must be built-ins of Node 20: nothing else is there when a fresh clone runs it.
 * @param {string} scriptUrl `import.meta.url` of the command's script
 * @param {(signal: AbortSignal) => Promise<void>} work imports what it needs when called; the signal tells it to end
 * @param {() => unknown} [check] throws or rejects before any work when the settings cannot do
 */
export async function runCommand(scriptUrl, work, check) {
  const signal = stopSignal();
  try {
    readEnvFile();
    refuseOldNode();
    await check?.();
    if (await ensureRuntime(scriptUrl, signal)) await work(signal);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return;
    complain(error);
    process.exitCode = 1;
  }
}
