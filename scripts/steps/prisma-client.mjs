import { runToEnd } from "../platform/children.mjs";
import { fingerprint } from "../platform/fingerprint.mjs";
import { inRoot } from "../platform/paths.mjs";
import { isStamped, removeStamp, writeStamp } from "../platform/stamp.mjs";

const STAMP = inRoot("lib/generated/stamp");

/**
 * Writes the database client of the schema into lib/generated unless it is up to date.
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} whether it was written
 */
export async function ensurePrismaClient(signal) {
  const value = fingerprint(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (isStamped(STAMP, value)) return false;
  removeStamp(STAMP);
  await runToEnd(process.execPath, [inRoot("node_modules/prisma/build/index.js"), "generate"], { signal });
  writeStamp(STAMP, value);
  return true;
}
