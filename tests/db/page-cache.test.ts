import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { ChangeFeed } from "../../lib/cache/change-feed";
import type { CacheEntry } from "../../lib/cache/entry";
import { PageMemory } from "../../lib/cache/memory";
import { PageCache } from "../../lib/cache/page-cache";
import { SharedStore } from "../../lib/cache/shared-store";
import { tableTags, unwatchedTables } from "../../lib/cache/table-tags";
import { ownDatabase } from "../support/own-database";

let url = "";
let drop = async () => {};
let writer: pg.Client;
const opened: { stop: () => Promise<void> }[] = [];

/** An instance of the application, as far as its page cache goes. */
async function instance(build = "build-1"): Promise<{ cache: PageCache; memory: PageMemory; feed: ChangeFeed }> {
  const memory = new PageMemory(10_000_000);
  const feed = new ChangeFeed(url);
  const store = new SharedStore(url, `${build}:`);
  opened.push(feed, store);
  await feed.started;
  return { cache: new PageCache(memory, feed, store), memory, feed };
}

const page = (html: string): CacheEntry => ({
  value: { kind: "APP_PAGE", html, headers: {}, segmentData: new Map() },
  tags: ["facts"],
  lastModified: Date.now(),
  cacheControl: { revalidate: false },
});
const rows = async () => (await writer.query("SELECT key FROM page_cache_entry ORDER BY key")).rows.map(({ key }) => String(key));
const touch = (name: string) => writer.query("UPDATE programme SET name = $1 WHERE slug = (SELECT min(slug) FROM programme)", [name]);

/** Renders and keeps a page as Next would. */
async function render(cache: PageCache, key: string, html: string, meanwhile = async () => {}): Promise<void> {
  const found = await cache.read(key);
  if (found.entry || !found.start) throw new Error("the page is there already");
  await meanwhile();
  cache.write(key, page(html), found.start);
  await vi.waitFor(async () => expect(await rows()).toContain(`build-1:${key}`));
}

beforeAll(async () => {
  ({ url, drop } = await ownDatabase());
  writer = new pg.Client({ connectionString: url });
  await writer.connect();
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.stop()));
  await writer.end();
  await drop();
});

test("every table is watched as the code says, or said not to be", async () => {
  const { rows: tables } = await writer.query(
    `SELECT relname AS name, encode(tgargs, 'escape') AS args FROM pg_class
     LEFT JOIN pg_trigger ON tgrelid = pg_class.oid AND tgname = 'page_cache_watch'
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const found = Object.fromEntries(tables.map(({ name, args }) => [name, args?.split("\\000").filter(Boolean)]));
  expect(found).toEqual({ ...tableTags, ...Object.fromEntries(unwatchedTables.map((name) => [name, undefined])) });
});

test("a page rendered by one instance serves the other; plain SQL drops it everywhere within a second", async () => {
  const [one, other] = [await instance(), await instance()];
  await render(one.cache, "/a", "<p>before</p>");
  expect((await other.cache.read("/a")).entry?.value).toMatchObject({ html: "<p>before</p>" });
  await touch("one");
  await vi.waitFor(() => expect([one.memory.get("/a"), other.memory.get("/a")]).toEqual([null, null]), { timeout: 1_000 });
  expect(await rows()).toEqual([]);
});

test("a change that is rolled back drops nothing; a long one drops when it commits", async () => {
  const { cache, memory } = await instance();
  await render(cache, "/b", "b");
  await writer.query("BEGIN");
  await touch("two");
  await writer.query("ROLLBACK");
  await writer.query("BEGIN");
  await touch("three");
  expect(await rows()).toEqual(["build-1:/b"]);
  expect(memory.get("/b")).not.toBeNull();
  await writer.query("COMMIT");
  await vi.waitFor(() => expect(memory.get("/b")).toBeNull(), { timeout: 1_000 });
  expect((await writer.query("SELECT 1 FROM page_cache_change")).rowCount).toBe(0);
});

test("a page rendered while the data changed is not kept", async () => {
  const { cache, memory } = await instance();
  const generation = async () => Number((await writer.query("SELECT generation FROM page_cache_state")).rows[0].generation);
  const before = await generation();
  await expect(render(cache, "/c", "old", async () => void (await touch("four")))).rejects.toThrow();
  expect(await generation()).toBe(before + 1);
  await vi.waitFor(() => expect(memory.get("/c")).toBeNull());
  expect(await rows()).toEqual([]);
});

test("a page is not stored under a change that is committing", async () => {
  const store = new SharedStore(url, "build-1:");
  opened.push(store);
  const found = await store.read("/d");
  await writer.query("BEGIN");
  await writer.query("SELECT page_cache_drop('{facts}')");
  await store.write("/d", page("old"), found?.generation ?? -1);
  await writer.query("COMMIT");
  await store.write("/d", page("old"), found?.generation ?? -1);
  expect(await rows()).toEqual([]);
});

test("a missed change empties the memory when the connection comes back", async () => {
  const { cache, memory, feed } = await instance();
  await render(cache, "/e", "e");
  await writer.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%page_cache_state' AND pid <> pg_backend_pid()");
  await touch("five");
  await vi.waitFor(() => expect([feed.listening, memory.get("/e")]).toEqual([true, null]), { timeout: 3_000 });
});

test("the script of a page serves every instance, outlives a change of the data, and goes with its build", async () => {
  const [one, other] = [await instance(), await instance()];
  const file = { address: "/_page/0123456789abcdefghijkl.js", gzip: Buffer.from("gzip") };
  expect(await one.cache.writeFile(file)).toBe(true);
  await touch("six");
  expect(await other.cache.file(file.address)).toEqual(file.gzip);
  expect(await other.cache.file("/_page/none.js")).toBeNull();
  const [same, next] = [new SharedStore(url, "build-1:"), new SharedStore(url, "build-2:")];
  opened.push(same, next);
  await same.sweep();
  expect(await same.readFile(file.address)).toEqual(file.gzip);
  expect(await next.readFile(file.address)).toBeNull();
  await next.sweep();
  expect(await rows()).toEqual([]);
});

test("pages of another build are swept, and never served", async () => {
  const { cache } = await instance();
  await render(cache, "/f", "f");
  const next = await instance("build-2");
  expect((await next.cache.read("/f")).entry).toBeNull();
  const store = new SharedStore(url, "build-2:");
  opened.push(store);
  await store.sweep();
  expect(await rows()).toEqual([]);
});
