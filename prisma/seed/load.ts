import pg from "pg";

import { DataError } from "./data-error";
import { prepare, write } from "./load-dataset";
import { readFiles } from "./read-dataset";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
let last = performance.now();
const progress = (message: string) => {
  const now = performance.now();
  console.log(`  ${message} (${Math.round(now - last)} ms)`);
  last = now;
};
try {
  const files = await readFiles(new URL("../data", import.meta.url).pathname);
  const prepared = prepare(files, progress);
  await client.connect();
  await client.query("BEGIN");
  const summary = await write(client, prepared, progress);
  await client.query("COMMIT");
  progress("validé");
  await client.query("ANALYZE");
  progress("statistiques");
  console.log(summary);
} catch (error) {
  if (error instanceof DataError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
} finally {
  await client.end();
}
