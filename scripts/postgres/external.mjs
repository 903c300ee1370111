import { setTimeout as delay } from "node:timers/promises";

import { Fault } from "../platform/fault.mjs";
import { withClient } from "./database.mjs";
import { describeAddress, explainConnection, parseAddress } from "./explain.mjs";

const OLDEST = 15;
const STARTING = "57P03";
const UNKNOWN_DATABASE = "3D000";
const DUPLICATE_DATABASE = "42P04";

/**
 * Refuses a server on which the application could not live.
 * @param {{ query(text: string): Promise<{ rows: Record<string, unknown>[] }> }} client
 * @param {string} server as shown to the operator
 * @returns {Promise<string>} its version
 */
export async function examineServer(client, server) {
  const { rows } = await client.query(
    `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
            current_setting('server_version_num')::int / 10000 AS major, pg_is_in_recovery() AS replica`,
  );
  const { version, major, replica } = rows[0];
  if (major < OLDEST) {
    throw new Fault(`Le serveur ${server} est en PostgreSQL ${version}, trop ancien.`, `Passez à PostgreSQL ${OLDEST} ou plus récent.`);
  }
  if (replica) {
    throw new Fault(`Le serveur ${server} est une réplique en lecture seule.`, "Indiquez le serveur principal dans DATABASE_URL.");
  }
  return version;
}

async function examineDatabase(client, { database, user }) {
  const { rows } = await client.query(
    `SELECT current_setting('server_encoding') AS encoding,
            has_schema_privilege('public', 'CREATE') AND has_database_privilege(current_database(), 'CREATE') AS writable`,
  );
  const { encoding, writable } = rows[0];
  if (encoding !== "UTF8") {
    throw new Fault(
      `La base « ${database} » est codée en ${encoding}.`,
      `Recréez-la : CREATE DATABASE "${database}" ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  if (!writable) {
    throw new Fault(
      `Le rôle « ${user} » ne peut pas créer de tables dans la base « ${database} ».`,
      `Donnez-la-lui : ALTER DATABASE "${database}" OWNER TO "${user}".`,
    );
  }
}

async function createDatabase(url) {
  const { server, database, user } = describeAddress(url);
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  try {
    await withClient(maintenance.href, async (client) => {
      await examineServer(client, server);
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} ENCODING 'UTF8' TEMPLATE template0`);
    });
  } catch (error) {
    // Another instance may have been quicker.
    if (error.code === DUPLICATE_DATABASE) return;
    if (error instanceof Fault) throw error;
    throw new Fault(
      `La base « ${database} » n’existe pas sur ${server}, et le rôle « ${user} » n’a pas pu la créer : ${error.message}`,
      `Créez-la : CREATE DATABASE "${database}" OWNER "${user}" ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
}

/**
 * Checks the server of DATABASE_URL, and creates the database if it is missing and the role may.
 * @param {string} text
 * @returns {Promise<{ url: string, version: string, server: string, created: boolean }>}
 */
export async function checkExternal(text) {
  const url = parseAddress(text);
  const address = describeAddress(url);
  let created = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const version = await withClient(url.href, async (client) => {
        const found = await examineServer(client, address.server);
        await examineDatabase(client, address);
        return found;
      });
      return { url: url.href, version, server: address.server, created };
    } catch (error) {
      if (error instanceof Fault) throw error;
      if (error.code === STARTING && attempt < 30) await delay(1_000);
      else if (error.code === UNKNOWN_DATABASE && !created) {
        await createDatabase(url);
        created = true;
      } else throw explainConnection(error, url);
    }
  }
}
