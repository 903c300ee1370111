import type { ClientBase } from "pg";

import { changedSince, noteLoaded } from "./loaded";
import { fingerprintOf, readFiles } from "./read-files";

/** Any number, the same for every loader: two instances that start together load one after the other. */
const loaderLock = 20_261_123;

/**
 * Brings the database to the state of the files, in one transaction. Unchanged files: nothing is written.
 * @param folder where the JSON files are
 * @param say told each step, in French
 * @returns whether something was loaded
 * @throws DataError when a file is wrong: nothing has been written
 */
export async function runLoad(client: ClientBase, folder: string, say: (step: string) => void): Promise<boolean> {
  const files = await readFiles(folder);
  const fingerprint = await fingerprintOf(files);
  if ((await changedSince(client, fingerprint)).size === 0) return false;
  const { prepare, write } = await import("./load-dataset");
  const prepared = prepare(files, say);
  let isChanged = false;
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [loaderLock]);
    const changed = await changedSince(client, fingerprint);
    isChanged = changed.size > 0;
    if (isChanged) {
      await write(client, prepared, changed, say);
      await noteLoaded(client, fingerprint);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
  if (!isChanged) return false;
  say("Chargement validé");
  await client.query("ANALYZE");
  say("Statistiques de la base à jour");
  return true;
}
