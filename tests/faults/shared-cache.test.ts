import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startInstance, within } from "../support/instance";
import type { Instance } from "../support/instance";
import { ownDatabase } from "../support/own-database";

const slug = "eclat-caen-la-mer";
const sheet = `/programmes/${slug}`;

describe("two instances on one database", () => {
  let database: Awaited<ReturnType<typeof ownDatabase>>;
  let instances: Instance[];
  let client: pg.Client;

  beforeAll(async () => {
    database = await ownDatabase();
    instances = await Promise.all([startInstance(database.url), startInstance(database.url)]);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await Promise.all(instances.map((instance) => instance.stop()));
    await database.drop();
  });

  const shows = async (text: string, path = sheet): Promise<boolean[]> =>
    Promise.all(instances.map(async (instance) => (await (await instance.get(path)).text()).includes(text)));

  it("share what one of them has drawn", async () => {
    const [first, second] = instances;
    await (await first?.get(sheet))?.text();
    await within(2_000, async () => {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM page_cache_entry WHERE key LIKE $1`, [`%${sheet}`]);
      return (rows[0]?.n ?? 0) > 0;
    });
    const answer = await second?.get(sheet);
    expect(answer?.headers.get("x-nextjs-cache")).toBe("HIT");
  });

  it("both show a change of the data within a second", async () => {
    for (const round of [1, 2, 3]) {
      await shows("");
      const name = `Programme renommé ${round}`;
      await client.query("UPDATE programme SET name = $1 WHERE slug = $2", [name, slug]);
      await within(950, async () => (await shows(name)).every(Boolean));
    }
  });

  it("both show it in the lists too", async () => {
    await client.query("UPDATE recommendation SET title = 'Titre changé pour un essai' WHERE number = 1");
    await within(1_000, async () => (await shows("Titre changé pour un essai", "/recommandations")).every(Boolean));
  });
});
