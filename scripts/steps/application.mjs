import { Fault } from "../platform/fault.mjs";
import { complain, say, step } from "../platform/progress.mjs";
import { noteStopping, openSession } from "../platform/session.mjs";
import { loadData } from "./data.mjs";
import { openDatabase } from "./database.mjs";
import { applyMigrations } from "./migrations.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";

/** Database, client, migrations, data: what the server, the development server and the tests all stand on. */
async function prepare(signal, keep) {
  const database = await step("Base de données", async (done) => {
    const opened = keep(await openDatabase(process.env.DATABASE_URL));
    done(opened.detail);
    return opened;
  });
  signal.throwIfAborted();
  await step("Client de la base", async (done) => done((await ensurePrismaClient(signal)) ? "écrit" : "à jour"));
  await step("Migrations", async (done) => {
    const { applied, total } = await applyMigrations(database.ownerUrl, signal);
    done(applied > 0 ? `${applied} appliquée${applied > 1 ? "s" : ""}` : `à jour (${total})`);
  });
  let report = null;
  await step("Données", async (done) => {
    report = await loadData(database.ownerUrl, signal);
    done(report === null ? "inchangées" : "chargées");
  });
  if (report) say(report.replace(/^/gm, "    "));
  return database;
}

/**
 * Runs the application until it is told to stop, then ends all that it started, in order.
 * @param {AbortSignal} signal
 * @param {(database: import("./database.mjs").OpenDatabase, signal: AbortSignal) => Promise<import("./server.mjs").RunningServer>} serve
 */
export async function runApplication(signal, serve) {
  const lock = await openSession();
  signal.addEventListener("abort", () => noteStopping(lock));
  /** Last started, first stopped. */
  const open = [];
  const keep = (part) => {
    open.unshift(part);
    return part;
  };
  try {
    const server = keep(await serve(await prepare(signal, keep), signal));
    lock.note(server.address);
    say(`\nMaillage est ouvert : ${server.address}\nPour l’arrêter : Ctrl-C`);
    const told = new Promise((resolve) => signal.addEventListener("abort", () => resolve("told")));
    const code = signal.aborted ? "told" : await Promise.race([server.ended, told]);
    if (code !== "told") throw new Fault(`Le serveur s’est arrêté de lui-même (code ${code ?? "inconnu"}).`, "Relancez.");
  } finally {
    if (signal.aborted) say("\nArrêt…");
    for (const part of open) await part.stop().catch(complain);
    lock.release();
    if (signal.aborted) say("Maillage est arrêté.");
  }
}
