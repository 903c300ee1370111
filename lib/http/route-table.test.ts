import { globSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

import { filterSchemas } from "@/lib/http/filter-schemas";
import { matchRoute, routeTable } from "@/lib/http/route-table";
import type { RouteRule } from "@/lib/http/route-table";

const root = resolve(import.meta.dirname, "../..");
const rules: readonly RouteRule[] = routeTable;

/** Names of parameters do not count: "/programmes/[]". */
const shape = (pattern: string) => pattern.replace(/\[[^\]]+\]/g, "[]");

const pages = globSync("app/**/page.tsx", { cwd: root }).map(
  (file) => "/" + file.split("/").slice(1, -1).filter((part) => !part.startsWith("(")).join("/"),
);

/** Pages that only the proxy reaches. */
const internal = pages.filter((page) => page.endsWith("/filtre") || page.startsWith("/erreur/") || page === "/comparer/[t]");

test("every page is in the table, or is only reached by the proxy", () => {
  const known = new Set(rules.map(({ pattern }) => shape(pattern)));
  expect(pages.filter((page) => !internal.includes(page) && !known.has(shape(page)))).toEqual([]);
});

test("every route of the table has its page, and its filtered twin when it is filterable", () => {
  const existing = new Set(pages.map(shape));
  const twins = rules.flatMap(({ pattern, filterable }) => (filterable ? [`${pattern}/filtre`] : []));
  const own = rules.map(({ pattern }) => pattern).filter((pattern) => pattern !== "/comparer");
  expect([...own, ...twins, "/comparer/[t]", "/comparer/filtre"].filter((page) => !existing.has(shape(page)))).toEqual([]);
});

test("every filterable page checks its filters before it renders", () => {
  const unchecked = rules.filter(({ pattern, filterable }) => filterable && !Object.hasOwn(filterSchemas, pattern));
  expect(unchecked.map(({ pattern }) => pattern)).toEqual([]);
});

test.each([
  ["/", "/", []],
  ["/programmes/eclat", "/programmes/[slug]", ["eclat"]],
  ["/ressources/methodes", "/ressources/methodes", []],
  ["/ressources/igas-2020-098r/184", "/ressources/[document]/[passage]", ["igas-2020-098r", "184"]],
])("%s → %s", (path, pattern, params) => {
  const match = matchRoute(path);
  expect([match?.rule.pattern, match?.params]).toEqual([pattern, params]);
});

test("an internal address is nobody's", () => {
  for (const path of ["/comparer/35,61,FR", "/erreur/adresse", "/erreur/indisponible"]) expect(matchRoute(path)).toBeNull();
});
