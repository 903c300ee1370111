import pg from "pg";

import { fingerprint } from "../platform/fingerprint.mjs";
import { withClient } from "../postgres/database.mjs";
import { DATA_SOURCES, loadData } from "../steps/data.mjs";
import { applyMigrations } from "../steps/migrations.mjs";

const PREFIX = "maillage_modele_";
const SOURCES = [...DATA_SOURCES, "scripts/steps/data.mjs"];

/** The same server, another database. */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

const onServer = (url, work) => withClient(databaseUrl(url, "postgres"), work);
const id = pg.escapeIdentifier;

/**
 * A loaded database that nobody uses, to be copied: made once for the present migrations, loader and data.
 * @param {string} url any database of the server
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ name: string, made: boolean }>}
 */
export async function ensureTemplate(url, signal) {
  const name = PREFIX + fingerprint(SOURCES).slice(0, 12);
  const draft = `${name}_${process.pid}`;
  const names = await onServer(url, async (client) => {
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE $1", [`${PREFIX}%`]);
    return rows.map((row) => row.datname);
  });
  if (names.includes(name)) return { name, made: false };
  await onServer(url, (client) => client.query(`CREATE DATABASE ${id(draft)} ENCODING 'UTF8' TEMPLATE template0`));
  try {
    await applyMigrations(databaseUrl(url, draft), signal);
    await loadData(databaseUrl(url, draft), signal);
    await onServer(url, (client) => client.query(`ALTER DATABASE ${id(draft)} RENAME TO ${id(name)}`));
  } catch (error) {
    await dropDatabase(url, draft);
    throw error;
  }
  // Templates of former data serve nobody; the draft of another run in progress has users and stays.
  for (const old of names) await dropDatabase(url, old, { evenInUse: false });
  return { name, made: true };
}

/**
 * @param {string} url any database of the server
 * @param {string} template
 * @param {string} name replaced when it exists
 * @returns {Promise<string>} its address
 */
export async function copyTemplate(url, template, name) {
  await dropDatabase(url, name);
  await onServer(url, (client) => client.query(`CREATE DATABASE ${id(name)} TEMPLATE ${id(template)}`));
  return databaseUrl(url, name);
}

/**
 * @param {string} url any other database of the server
 * @param {string} name
 * @param {{ evenInUse?: boolean }} [options]
 */
export async function dropDatabase(url, name, { evenInUse = true } = {}) {
  const drop = `DROP DATABASE IF EXISTS ${id(name)}${evenInUse ? " WITH (FORCE)" : ""}`;
  await onServer(url, (client) => client.query(drop)).catch((error) => {
    if (evenInUse) throw error;
  });
}
