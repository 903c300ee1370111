import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { runToEnd } from "../platform/children.mjs";
import { inRoot } from "../platform/paths.mjs";
import { withClient } from "../postgres/database.mjs";

const FOLDER = inRoot("prisma/migrations");

/** Name and checksum of each migration, as Prisma records them. */
function wantedMigrations() {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, "migration.sql")))
    .sort()
    .map((name) => `${name} ${createHash("sha256").update(readFileSync(join(FOLDER, name, "migration.sql"))).digest("hex")}`);
}

async function appliedMigrations(url) {
  return withClient(url, async (client) => {
    const table = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
    if (table.rows[0]?.name === null) return [];
    const rows = await client.query(
      `SELECT migration_name || ' ' || checksum AS entry FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    );
    return rows.rows.map((row) => row.entry);
  });
}

/**
 * Brings the database to the present schema.
 * @param {string} url of the role that owns the tables
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ applied: number, total: number }>}
 */
export async function applyMigrations(url, signal) {
  const wanted = wantedMigrations();
  const applied = new Set(await appliedMigrations(url));
  const missing = wanted.filter((entry) => !applied.has(entry)).length;
  if (missing > 0) {
    await runToEnd(process.execPath, [inRoot("node_modules/prisma/build/index.js"), "migrate", "deploy"], {
      signal,
      env: { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
      remedy:
        "La base reste à son dernier état valable. Corrigez la cause ci-dessus ; une migration commencée puis abandonnée se déclare avec « npx prisma migrate resolve ».",
    });
  }
  return { applied: missing, total: wanted.length };
}
