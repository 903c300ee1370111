import { comparisonCodes, defaultComparison, usualComparisons } from "@/lib/http/comparison-address";
import type { KnownAddresses } from "@/lib/http/known-addresses";
import { checkQuery, meaningfulQuery } from "@/lib/http/query";
import { matchRoute } from "@/lib/http/route-table";
import type { RouteMatch } from "@/lib/http/route-table";
import { canonicalSheet } from "@/lib/http/sheets";
import { malformedAddress, tooLongAddress } from "@/lib/http/texts";
import type { Refusal } from "@/lib/http/texts";

const MAX_PATH = 500;
const MAX_QUERY = 2_000;

/** What to do with an address. `path` is internal: the reader's address does not change. */
export type Decision =
  | { kind: "serve"; page: "cached" | "dynamic"; path: string; query: URLSearchParams }
  | { kind: "redirect"; to: string; permanent: boolean }
  | { kind: "notFound" }
  | { kind: "badRequest"; refusal: Refusal; path: string }
  | { kind: "unavailable" };

export type Circumstances = {
  /** Null: never loaded, and the database does not answer. */
  known: KnownAddresses | null;
  databaseIsDown: boolean;
  /** Whether the page of this internal path stands in the cache. */
  isCached: (path: string) => boolean;
};

/** Decides from the address alone, before anything is rendered. `pathname` and `search` as the client sent them. */
export function decide(pathname: string, search: string, circumstances: Circumstances): Decision {
  const refuse = (refusal: Refusal): Decision => ({ kind: "badRequest", refusal, path: matchRoute(pathname)?.rule.pattern ?? "/" });
  if (pathname.length > MAX_PATH || search.length > MAX_QUERY) return refuse(tooLongAddress);
  const path = decode(pathname);
  if (path === null || /%00|\0/.test(search)) return refuse(malformedAddress);
  const match = matchRoute(path);
  if (!match) return { kind: "notFound" };
  const query = meaningfulQuery(new URLSearchParams(search));
  const decision = circumstances.known
    ? decideMatch(match, pathname, query, circumstances.known)
    : decideUnaware(match, pathname, query);
  return decision.kind === "serve" && !canServe(decision, match, circumstances) ? { kind: "unavailable" } : decision;
}

/** Nothing is known and the database is down: only a page whose address needs no reading can come from the cache. */
function decideUnaware({ rule }: RouteMatch, pathname: string, query: URLSearchParams): Decision {
  if (rule.kind === "dynamic" || (query.size > 0 && (rule.filterable || rule.pattern === "/comparer"))) return { kind: "unavailable" };
  const path = rule.pattern === "/comparer" ? `${pathname}/${defaultComparison}` : pathname;
  return { kind: "serve", page: "cached", path, query };
}

function decideMatch(match: RouteMatch, pathname: string, query: URLSearchParams, known: KnownAddresses): Decision {
  const { rule } = match;
  if (rule.pattern === "/comparer") return decideComparison(query, known);
  const path = canonicalSheet(match, known);
  if (path === null) return { kind: "notFound" };
  if (path !== pathname) return { kind: "redirect", to: withQuery(path, query), permanent: true };
  if (rule.kind === "cached" && (!rule.filterable || query.size === 0)) return { kind: "serve", page: "cached", path, query };
  const checked = checkQuery(rule.pattern, query, known);
  if ("refusal" in checked) return { kind: "badRequest", refusal: checked.refusal, path };
  if (checked.query.toString() !== query.toString()) return { kind: "redirect", to: withQuery(path, checked.query), permanent: false };
  return { kind: "serve", page: "dynamic", path: rule.kind === "dynamic" ? path : `${path}/filtre`, query };
}

function decideComparison(query: URLSearchParams, known: KnownAddresses): Decision {
  const path = "/comparer";
  if (query.size === 0) return { kind: "serve", page: "cached", path: `${path}/${defaultComparison}`, query };
  const asked = query.getAll("t");
  const chosen = comparisonCodes(asked.length > 0 ? asked : [defaultComparison], known);
  if ("refusal" in chosen) return { kind: "badRequest", refusal: chosen.refusal, path };
  if (asked.length !== 1 || asked[0] !== chosen.codes) {
    query.delete("t");
    return { kind: "redirect", to: withQuery(`${path}?t=${chosen.codes}`, query), permanent: false };
  }
  if (query.size === 1 && usualComparisons.has(chosen.codes)) return { kind: "serve", page: "cached", path: `${path}/${chosen.codes}`, query };
  const checked = checkQuery(path, query, known);
  if ("refusal" in checked) return { kind: "badRequest", refusal: checked.refusal, path };
  return { kind: "serve", page: "dynamic", path: `${path}/filtre`, query };
}

const canServe = (page: Extract<Decision, { kind: "serve" }>, { rule }: RouteMatch, { known, databaseIsDown, isCached }: Circumstances) =>
  rule.withoutData || (page.page === "cached" && isCached(page.path)) || (known !== null && !databaseIsDown);

function withQuery(path: string, query: URLSearchParams): string {
  if (query.size === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${query.toString()}`;
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}
