import { copyTemplate, dropDatabase, ensureTemplate } from "../../scripts/testing/template.mjs";

/**
 * Before the database tests: a fresh copy of the loaded dataset on the server of DATABASE_URL, which the tests then find
 * in DATABASE_URL. It is dropped afterwards; the database named by DATABASE_URL at the start is not touched.
 */
export default async function prepareDatabase(): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error("DATABASE_URL is needed: any database of a PostgreSQL server on which databases may be created");
  const { name } = await ensureTemplate(server);
  const copy = `maillage_essai_${process.pid}`;
  process.env.TEST_TEMPLATE = name;
  process.env.DATABASE_URL = await copyTemplate(server, name, copy);
  return () => dropDatabase(server, copy);
}
