import { copyTemplate, dropDatabase } from "../../scripts/testing/template.mjs";

let made = 0;

/**
 * A copy of the loaded dataset for a test that writes.
 * @returns its address, and what drops it
 */
export async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const { DATABASE_URL: server, TEST_TEMPLATE: template } = process.env;
  if (!server || !template) throw new Error("run through the vitest projects db or faults, which prepare the template");
  const name = `maillage_essai_${process.pid}_${(made += 1)}`;
  const url = await copyTemplate(server, template, name);
  return { url, drop: () => dropDatabase(server, name) };
}
