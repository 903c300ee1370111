import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { remembered } from "@/lib/cache/remembered";
import { changeFeed } from "@/lib/cache/runtime";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(async () => {
  await changeFeed().stop();
  await client.end();
});

it("keeps a reading of the database until the facts change, and only while it can hear them change", async () => {
  let reads = 0;
  const read = remembered(() => Promise.resolve((reads += 1)));
  expect([await read(), await read()], "nobody listens").toEqual([1, 2]);

  await changeFeed().started;
  expect([await read(), await read(), await read()]).toEqual([3, 3, 3]);

  await client.query("UPDATE indicator SET note = note WHERE key = 'densite'");
  await vi.waitFor(async () => expect(await read()).toBe(4), { timeout: 3_000 });
  expect(await read()).toBe(4);
});

it("does not keep a failure", async () => {
  let attempts = 0;
  const read = remembered(() => ((attempts += 1) === 1 ? Promise.reject(new Error("lost")) : Promise.resolve("found")));
  await expect(read()).rejects.toThrow("lost");
  expect(await read()).toBe("found");
});
