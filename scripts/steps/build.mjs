import { existsSync, readdirSync } from "node:fs";

import { runToEnd } from "../platform/children.mjs";
import { fingerprint } from "../platform/fingerprint.mjs";
import { inRoot } from "../platform/paths.mjs";
import { isStamped, removeStamp, writeStamp } from "../platform/stamp.mjs";

const STAMP = inRoot(".next/built-from");

/** What no page is built from. Anything else at the root counts, also files that do not exist yet. */
const NOT_SOURCES = new Set([
  ".ci", ".git", ".maillage", ".next", "coverage", "docs", "node_modules", "playwright-report", "prisma", "scripts",
  "test-results", "tests",
]);
const notSource = /(^lib\/generated\/)|\.test\.tsx?$|\.md$|\.tsbuildinfo$|(^|\/)next-env\.d\.ts$|^(eslint|knip|vitest|playwright|\.dependency-cruiser)\b/;

function sourcesHash() {
  const places = readdirSync(inRoot(".")).filter((name) => !NOT_SOURCES.has(name) && !name.startsWith(".env"));
  const own = fingerprint([...places, "prisma/schema"], (path) => !notSource.test(path));
  const env = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_")).sort();
  return `${own} ${process.versions.node} ${JSON.stringify(env)}`;
}

/**
 * Builds the application unless the sources are those of the last build.
 * @param {string} url database that the build may read
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} whether it was built
 */
export async function ensureBuild(url, signal) {
  const value = sourcesHash();
  if (isStamped(STAMP, value) && existsSync(inRoot(".next/BUILD_ID"))) return false;
  removeStamp(STAMP);
  await runToEnd(process.execPath, [inRoot("node_modules/next/dist/bin/next"), "build"], {
    signal,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: url },
  });
  writeStamp(STAMP, value);
  return true;
}
