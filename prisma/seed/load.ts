import { resolve } from "node:path";

import pg from "pg";

import { DataError } from "./data-error";
import { runLoad } from "./run-load";

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toLocaleString("fr-FR", { maximumFractionDigits: 1, minimumFractionDigits: 1 })} s`;

/** Prints each step with its duration. */
function stopwatch() {
  let last = performance.now();
  return (step: string) => {
    const now = performance.now();
    console.log(`${step} (${seconds(now - last)})`);
    last = now;
  };
}

/** What went wrong, for the person who started the load. */
function complaint(error: unknown): string {
  if (error instanceof DataError) return `Données refusées, rien n’a été chargé.\n${error.message}`;
  if (error instanceof pg.DatabaseError) {
    const place = [error.table && `table ${error.table}`, error.constraint && `contrainte ${error.constraint}`].filter(Boolean).join(", ");
    return `La base a refusé le chargement, rien n’a été chargé${place && ` (${place})`} : ${error.detail ?? error.message}`;
  }
  // A refused connection may have no message of its own, only a code.
  const reason = error instanceof Error ? error.message || Reflect.get(error, "code") : error;
  return `Chargement impossible : ${String(reason)}`;
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
const start = performance.now();
try {
  await client.connect();
  const loaded = await runLoad(client, process.argv[2] ?? resolve(import.meta.dirname, "../data"), stopwatch());
  console.log(loaded ? `Données chargées en ${seconds(performance.now() - start)}` : "Données inchangées");
} catch (error) {
  console.error(complaint(error));
  process.exitCode = 1;
} finally {
  await client.end();
}
