import { expect, test } from "vitest";

import { decide } from "@/lib/http/decide";
import type { Circumstances } from "@/lib/http/decide";
import { knownAddresses } from "@/lib/http/known-addresses";

const known = knownAddresses({
  departements: ["35", "61", "2A", "01"],
  territories: ["FR", "REG-53", "DEP-35", "DEP-61", "DEP-2A", "DEP-01", "EPCI-243500139", "COM-35238", "COM-35010", "JUR-msa-35-56"],
  indicators: ["depenses-ass"],
  schemes: ["ctg"],
  programmes: ["eclat-caen-la-mer"],
  organismes: ["caf-35"],
  recommendations: ["igas-2020-098r/1", "igas-2020-098r/21", "autre-rapport/3"],
  documents: ["igas-2020-098r"],
  passages: ["igas-2020-098r/184"],
  methods: ["typologie"],
  formerCommunes: { "COM-35001": "COM-35010" },
});
const normal: Circumstances = { known, databaseIsDown: false, isCached: () => false };

/** One line a decision: what the reader would see. */
function told(address: string, circumstances: Circumstances = normal): string {
  const [path = "", search] = address.split(/(?=\?)/);
  const decision = decide(path, search ?? "", circumstances);
  switch (decision.kind) {
    case "serve":
      return `${decision.page} ${decision.path}${decision.query.size > 0 ? `?${decision.query}` : ""}`;
    case "redirect":
      return `${decision.permanent ? 308 : 307} ${decision.to}`;
    case "badRequest":
      return `400 ${decision.refusal.field ?? "-"}`;
    default:
      return decision.kind;
  }
}

test.each([
  ["/", "cached /"],
  ["/programmes", "cached /programmes"],
  ["/programmes?q=", "cached /programmes"],
  ["/programmes?utm_source=lettre", "cached /programmes"],
  ["/territoires?q=redon", "dynamic /territoires/filtre?q=redon"],
  ["/recherche", "dynamic /recherche"],
  ["/recherche?q=creche", "dynamic /recherche?q=creche"],
  ["/aide?x=1", "cached /aide?x=1"],
  ["/n-existe-pas", "notFound"],
  ["/programmes/filtre", "notFound"],
  ["/erreur/adresse", "notFound"],
  ["/comparer/35,61,FR", "notFound"],
])("lists: %s → %s", (address, outcome) => expect(told(address)).toBe(outcome));

test.each([
  ["/departements/35", "cached /departements/35"],
  ["/departements/061", "308 /departements/61"],
  ["/departements/1", "308 /departements/01"],
  ["/departements/2a", "308 /departements/2A"],
  ["/departements/DEP-35", "308 /departements/35"],
  ["/departements/COM-35238", "notFound"],
  ["/departements/999", "notFound"],
  ["/departements/20", "notFound"],
  ["/territoires/DEP-35", "308 /departements/35"],
  ["/territoires/35", "308 /departements/35"],
  ["/territoires/FR", "cached /territoires/FR"],
  ["/territoires/com-35238", "308 /territoires/COM-35238"],
  ["/territoires/35238", "308 /territoires/COM-35238"],
  ["/territoires/243500139", "308 /territoires/EPCI-243500139"],
  ["/territoires/COM-35001?x=1", "308 /territoires/COM-35010?x=1"],
  ["/territoires/JUR-msa-35-56", "cached /territoires/JUR-msa-35-56"],
  ["/territoires/XYZ", "notFound"],
  ["/programmes/ECLAT-caen-la-mer", "308 /programmes/eclat-caen-la-mer"],
  ["/recommandations/1", "cached /recommandations/1"],
  ["/recommandations/01", "308 /recommandations/1"],
  ["/recommandations/igas-2020-098r/21", "308 /recommandations/21"],
  ["/recommandations/autre-rapport/3", "cached /recommandations/autre-rapport/3"],
  ["/recommandations/24", "notFound"],
  ["/recommandations/1e0", "notFound"],
  ["/recommandations/-1", "notFound"],
  ["/ressources/igas-2020-098r/184", "cached /ressources/igas-2020-098r/184"],
  ["/ressources/igas-2020-098r/1216", "notFound"],
  ["/ressources/igas-2020-098r%2F184", "308 /ressources/igas-2020-098r/184"],
])("sheets: %s → %s", (address, outcome) => expect(told(address)).toBe(outcome));

test.each([
  ["/comparer", "cached /comparer/35,61,FR"],
  ["/comparer?t=35,61,FR", "cached /comparer/35,61,FR?t=35%2C61%2CFR"],
  ["/comparer?t=35%2C61%2CFR", "cached /comparer/35,61,FR?t=35%2C61%2CFR"],
  ["/comparer?t=61,2A", "dynamic /comparer/filtre?t=61%2C2A"],
  ["/comparer?t=35&t=61", "307 /comparer?t=35,61"],
  ["/comparer?t=dep-35,061", "307 /comparer?t=35,61"],
  ["/comparer?t=35,61,35", "307 /comparer?t=35,61"],
  ["/comparer?t=35", "400 t"],
  ["/comparer?t=35,999", "400 t"],
  ["/comparer?t=35,61,FR,2A,01", "400 t"],
])("comparison: %s → %s", (address, outcome) => expect(told(address)).toBe(outcome));

test.each([
  ["/programmes/%00", "400 -"],
  ["/programmes?territoire=%00", "400 -"],
  ["/%E0%A4%A", "400 -"],
])("unreadable: %s → %s", (address, outcome) => expect(told(address)).toBe(outcome));

test("too long", () => {
  expect(told(`/recherche?q=${"a".repeat(10_240)}`)).toBe("400 -");
  expect(told(`/programmes/${"a".repeat(3_000)}`)).toBe("400 -");
});

test("while the database is down, only what the cache holds is served", () => {
  const down: Circumstances = { known, databaseIsDown: true, isCached: (path) => path === "/programmes" || path === "/comparer/35,61,FR" };
  expect(told("/programmes", down)).toBe("cached /programmes");
  expect(told("/comparer", down)).toBe("cached /comparer/35,61,FR");
  expect(told("/organismes", down)).toBe("unavailable");
  expect(told("/recherche?q=a", down)).toBe("unavailable");
  expect(told("/aide", down)).toBe("cached /aide");
  expect(told("/n-existe-pas", down)).toBe("notFound");
  expect(told("/departements/999", down)).toBe("notFound");
});

test("before anything was ever read, nothing is said not to exist", () => {
  const blind: Circumstances = { known: null, databaseIsDown: true, isCached: (path) => path === "/programmes" };
  expect(told("/programmes", blind)).toBe("cached /programmes");
  expect(told("/programmes?q=a", blind)).toBe("unavailable");
  expect(told("/departements/999", blind)).toBe("unavailable");
  expect(told("/aide", blind)).toBe("cached /aide");
});
