import fc from "fast-check";
import { expect, it } from "vitest";

import { decide } from "@/lib/http/decide";
import { knownAddresses, type AddressLists } from "@/lib/http/known-addresses";
import { routeTable } from "@/lib/http/route-table";

const nothing: AddressLists = {
  departements: ["35"], territories: ["DEP-35", "FR"], indicators: ["population"], schemes: ["ctg"], programmes: [], organismes: ["caf-35"],
  recommendations: ["igas-2020-098r/21"], documents: ["igas-2020-098r"], passages: ["igas-2020-098r/184"], methods: [], formerCommunes: {},
};
const known = knownAddresses(nothing);

const segment = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("%", "%00", "..", "filtre", "35", "[slug]", "é", "%E0%A4%A"));
const path = fc.oneof(
  fc.constantFrom(...routeTable.map(({ pattern }): string => pattern)),
  fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`),
);
const search = fc.oneof(
  fc.constant(""),
  fc
    .array(fc.tuple(fc.constantFrom("t", "q", "territoire", "domaine", "page", "organisme", "lettre"), fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 4 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
);

it("settles any address without a fault, and never serves an internal twin as asked", () => {
  fc.assert(
    fc.property(path, search, fc.boolean(), (pathname, query, databaseIsDown) => {
      const decision = decide(pathname, query, { known, databaseIsDown, isCached: () => false });
      expect(["serve", "redirect", "notFound", "badRequest", "unavailable"]).toContain(decision.kind);
      if (pathname.endsWith("/filtre")) expect(decision.kind).not.toBe("serve");
      if (decision.kind === "badRequest") expect(decision.refusal.message).not.toBe("");
    }),
    { numRuns: 5_000 },
  );
});
