import { complain, say, step } from "../platform/progress.mjs";
import { inRoot } from "../platform/paths.mjs";
import { openSession } from "../platform/session.mjs";
import { startPostgres } from "../postgres/start.mjs";
import { ensureBuild } from "../steps/build.mjs";
import { ensurePrismaClient } from "../steps/prisma-client.mjs";
import { startServer } from "../steps/server.mjs";
import { ensureChromium } from "./chromium.mjs";
import { summary, total } from "./counts.mjs";
import { runInSight, runSuite } from "./suites.mjs";
import { copyTemplate, ensureTemplate } from "./template.mjs";

/** A test database may be lost: it need not wait for the disk. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const bin = (path) => inRoot("node_modules", path);

const checks = [
  ["ESLint", [bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"]],
  [
    "Sens des dépendances",
    [bin("dependency-cruiser/bin/dependency-cruise.mjs"), "app", "components", "lib", "prisma", "scripts", "tests"],
  ],
  ["Code mort", [bin("knip/bin/knip.js")]],
  ["Types des adresses", [bin("next/dist/bin/next"), "typegen"]],
  ["Types", [bin("typescript/bin/tsc"), "--noEmit"]],
];

/** What reads the code only. @returns {Promise<boolean>} false at the first failure */
async function checkCode(signal) {
  for (const [label, args] of checks) if (!(await runInSight(label, args, { signal }))) return false;
  return true;
}

/**
 * What runs the code, each suite whatever the others say.
 * @param {AbortSignal} signal
 * @param {<T extends { stop(): Promise<void> }>(part: T) => T} keep for the end
 * @param {(counts: import("./counts.mjs").Counts) => void} note a suite's result, as soon as it is known
 */
async function runSuites(signal, keep, note) {
  const env = { ...process.env, CI: "1", NEXT_TELEMETRY_DISABLED: "1" };
  note(await runSuite("Tests unitaires", "vitest", ["run", "--project", "unit"], { env, signal }));

  const postgres = await step("Base d’essai", async (done) => {
    const started = keep(await startPostgres({ name: "test", database: "essai", settings: FAST }));
    const { name, made } = await ensureTemplate(started.url, signal);
    done(made ? "chargée" : "déjà chargée");
    return { url: started.url, template: name };
  });
  const onDatabase = { env: { ...env, DATABASE_URL: postgres.url }, signal };
  note(await runSuite("Tests de la base", "vitest", ["run", "--project", "db"], onDatabase));

  const url = await copyTemplate(postgres.url, postgres.template, "navigateur");
  await step("Construction", async (done) => done((await ensureBuild(url, signal)) ? "faite" : "à jour"));
  const server = await step("Serveur", async () => keep(await startServer({ url, options: { host: "127.0.0.1", port: 0 } })));
  const browser = { env: { ...env, BASE_URL: server.address.replace(/\/$/, "") }, signal };
  note(await runSuite("Tests du navigateur", "playwright", ["test"], browser));
  await server.stop();

  note(await runSuite("Tests des pannes", "vitest", ["run", "--project", "faults"], onDatabase));
}

/**
 * Everything `npm test` does once the packages are there. The last line on standard output sums up all suites.
 * @param {AbortSignal} signal
 */
export async function runTests(signal) {
  const lock = await openSession();
  const open = [];
  const keep = (part) => {
    open.unshift(part);
    return part;
  };
  const results = [];
  const fail = () => results.push({ passed: 0, failed: 1, skipped: 0 });
  try {
    await step("Chromium", async (done) => done((await ensureChromium(signal)) ? "installé" : "déjà là"));
    await step("Client de la base", async (done) => done((await ensurePrismaClient(signal)) ? "écrit" : "à jour"));
    if (await checkCode(signal)) await runSuites(signal, keep, (counts) => results.push(counts));
    else fail();
  } catch (error) {
    if (signal.aborted) throw error;
    complain(error);
    fail();
  } finally {
    for (const part of open) await part.stop().catch(complain);
    lock.release();
  }
  const counts = total(results);
  if (counts.failed > 0) process.exitCode = 1;
  say(`\n${summary(counts)}`);
}
