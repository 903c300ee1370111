import { join } from "node:path";

import { endLeftovers } from "./children.mjs";
import { Fault } from "./fault.mjs";
import { lockHolder, takeLock } from "./lock.mjs";
import { stateDir } from "./paths.mjs";
import { waitUntil } from "./processes.mjs";

const LOCK = join(stateDir, "session.lock");
const STOPPING = "arrêt";

/** A killed npm is noticed within a quarter of a second; then that run stops in order. */
const NOTICE_MILLISECONDS = 1_500;
const STOP_MILLISECONDS = 40_000;

/**
 * One run at a time in a clone: two would install, build and migrate on top of one another.
 * @returns {Promise<NonNullable<ReturnType<typeof takeLock>>>}
 */
export async function openSession() {
  let lock = takeLock(LOCK);
  if (!lock) {
    const attempt = () => (lock = takeLock(LOCK)) !== null;
    await waitUntil(() => attempt() || lockHolder(LOCK)?.note === STOPPING, NOTICE_MILLISECONDS);
    if (!lock && lockHolder(LOCK)?.note === STOPPING) await waitUntil(attempt, STOP_MILLISECONDS);
  }
  if (!lock) {
    const holder = lockHolder(LOCK);
    const where = holder?.note ? ` : ${holder.note}` : "";
    throw new Fault(
      `Maillage est déjà lancé dans ce dossier (processus ${holder?.pid})${where}`,
      "Ouvrez cette adresse, ou arrêtez-le d’abord (Ctrl-C dans son terminal).",
    );
  }
  await endLeftovers();
  return lock;
}

/** @param {{ note(text: string): void }} lock so that a start that follows waits instead of giving up */
export const noteStopping = (lock) => lock.note(STOPPING);
