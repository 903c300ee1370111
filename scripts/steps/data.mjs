import { createHash } from "node:crypto";

import { runToEnd } from "../platform/children.mjs";
import { fingerprint } from "../platform/fingerprint.mjs";
import { inRoot, stateDir } from "../platform/paths.mjs";
import { isStamped, writeStamp } from "../platform/stamp.mjs";
import { withClient } from "../postgres/database.mjs";

/** What the content of a loaded database depends on; the part in lib is that of prisma/seed/read-files.ts. */
export const DATA_SOURCES = [
  "prisma/data",
  "prisma/seed",
  "prisma/migrations",
  "lib/formats",
  "lib/routes.ts",
  "lib/search",
  "lib/sources",
  "lib/texts",
  "node_modules/@etalab/decoupage-administratif/package.json",
];

/** What the database says it holds; empty while nothing is loaded. */
async function loadedFiles(url) {
  const text = await withClient(url, async (client) => {
    const rows = await client.query(`SELECT name, hash, "loadedAt" FROM dataset_file ORDER BY name`);
    return rows.rowCount ? JSON.stringify(rows.rows) : "";
  });
  return text && createHash("sha256").update(text).digest("hex");
}

/**
 * Loads the dataset and the geography. The loader decides by content; this check only spares starting it: the same files
 * over a database that still says what it said after the last load.
 * @param {string} url of the role that owns the tables
 * @param {AbortSignal} [signal]
 * @returns {Promise<string | null>} what the loader reported; null when nothing had changed
 */
export async function loadData(url, signal) {
  const stamp = `${stateDir}/loaded-${createHash("sha256").update(new URL(url).pathname).digest("hex").slice(0, 8)}`;
  const sources = fingerprint(DATA_SOURCES);
  const present = await loadedFiles(url);
  if (present && isStamped(stamp, `${sources} ${present}`)) return null;
  const report = await runToEnd(process.execPath, [inRoot("node_modules/tsx/dist/cli.mjs"), "prisma/seed/load.ts"], {
    signal,
    env: { ...process.env, DATABASE_URL: url },
    remedy: "Rien n’a été chargé : la base est telle qu’elle était. Corrigez les données, puis relancez.",
  });
  writeStamp(stamp, `${sources} ${await loadedFiles(url)}`);
  return report.trim();
}
