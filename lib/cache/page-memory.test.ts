import { expect, test } from "vitest";

import { decodeEntry, encodeEntry } from "./entry.ts";
import type { CacheEntry } from "./entry.ts";
import { PageMemory } from "./memory.ts";
import { untilParisMidnight } from "./midnight.ts";

const page = (html: string, tags = ["facts"]): CacheEntry => ({
  value: {
    kind: "APP_PAGE",
    html,
    rscData: Buffer.from("rsc"),
    headers: { "content-security-policy": "x" },
    segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  },
  tags,
  lastModified: 1,
  cacheControl: { revalidate: false },
});

test("an entry comes back from Postgres as it was", () => {
  const entry = { ...page("<p>é</p>"), file: { address: "/_page/a.js", gzip: Buffer.from("gzip") } };
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
});

test("bytes of another version are no entry", () => {
  expect(decodeEntry(Buffer.from("not serialised"))).toBeNull();
  expect(decodeEntry(encodeEntry(page("a")).subarray(0, 20))).toBeNull();
});

test("the least recently used page leaves first, and the bound holds", () => {
  const memory = new PageMemory(8_000);
  for (const key of ["a", "b", "c"]) memory.set(key, page("x".repeat(700)));
  expect(memory.get("a")).not.toBeNull();
  memory.set("d", page("x".repeat(700)));
  expect(memory.get("b")).toBeNull();
  expect(memory.get("a")).not.toBeNull();
  memory.set("huge", page("x".repeat(10_000)));
  expect(memory.get("huge")).toBeNull();
});

test("a page is found by its path, as long as it is kept", () => {
  const memory = new PageMemory(100_000);
  memory.set("/route-cache/APP_PAGE/0f/$/index", page("home"));
  memory.set("/route-cache/APP_PAGE/0f/$/aide", page("help"));
  expect(memory.peek("/")?.value).toMatchObject({ html: "home" });
  memory.dropTags(["facts"]);
  expect(memory.peek("/aide")).toBeNull();
});

test("the script of a page is found as long as the page is kept, and its bytes count", () => {
  const memory = new PageMemory(10_000);
  const file = { address: "/_page/a.js", gzip: Buffer.alloc(6_000) };
  memory.set("a", { ...page("a"), file });
  expect(memory.file(file.address)).toBe(file.gzip);
  memory.set("b", { ...page("b"), file: { ...file, address: "/_page/b.js" } });
  expect([memory.get("a"), memory.file(file.address)]).toEqual([null, null]);
  expect(memory.file("/_page/b.js")).not.toBeNull();
  memory.clear();
  expect(memory.file("/_page/b.js")).toBeNull();
});

test("a tag drops its pages only", () => {
  const memory = new PageMemory(100_000);
  memory.set("a", page("a"));
  memory.set("b", page("b", ["_N_T_/aide"]));
  memory.dropTags(["facts"]);
  expect(memory.get("a")).toBeNull();
  expect(memory.get("b")).not.toBeNull();
});

test.each([
  ["2026-11-23T22:59:59Z", "2026-11-23T23:00:00Z"],
  ["2026-11-23T23:00:00Z", "2026-11-24T23:00:00Z"],
  ["2026-07-14T10:00:00Z", "2026-07-14T22:00:00Z"],
  // Days of 23 and 25 hours.
  ["2026-03-28T23:00:01Z", "2026-03-29T22:00:00Z"],
  ["2026-10-24T22:30:00Z", "2026-10-25T23:00:00Z"],
])("midnight in Paris after %s is %s", (now, midnight) => {
  const time = new Date(now);
  expect(new Date(time.getTime() + untilParisMidnight(time)).toISOString()).toBe(new Date(midnight).toISOString());
});
