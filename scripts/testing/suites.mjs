import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { startChild } from "../platform/children.mjs";
import { inRoot, stateDir } from "../platform/paths.mjs";
import { say } from "../platform/progress.mjs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";

const programs = {
  vitest: { path: "node_modules/vitest/vitest.mjs", counts: vitestCounts },
  playwright: { path: "node_modules/@playwright/test/cli.js", counts: playwrightCounts },
};

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Runs a program to its end, its output in sight.
 * @param {string} label
 * @param {string[]} args of Node
 * @param {{ env?: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runInSight(label, args, { env = process.env, signal }) {
  signal.throwIfAborted();
  say(`\n── ${label}`);
  const start = performance.now();
  const { ended, end } = startChild(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  const stop = () => void end();
  signal.addEventListener("abort", stop);
  const ok = (await ended) === 0;
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  say(`── ${label} : ${ok ? "réussi" : "échec"}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return ok;
}

/**
 * Runs one suite of tests.
 * @param {string} label
 * @param {keyof typeof programs} runner
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runSuite(label, runner, args, { env, signal }) {
  const { path, counts } = programs[runner];
  const file = join(stateDir, `report-${runner}.json`);
  rmSync(file, { force: true });
  const report = runner === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`] : [];
  const ok = await runInSight(label, [inRoot(path), ...args, ...report], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, FORCE_COLOR: "0" },
    signal,
  });
  return counts(readReport(file), ok);
}
