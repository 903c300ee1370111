import { beforeAll, expect, test } from "vitest";

import { findTerritory, knownAddresses } from "../../lib/http/known-addresses";
import type { KnownAddresses } from "../../lib/http/known-addresses";
import { loadAddresses } from "../../lib/http/load-addresses";

let known: KnownAddresses;
beforeAll(async () => {
  known = knownAddresses(await loadAddresses(process.env.DATABASE_URL ?? ""));
});

test("every sheet of the dataset is known", () => {
  expect(known.indicators.size).toBe(987);
  expect(known.schemes.size).toBe(107);
  expect(known.programmes.size).toBe(269);
  expect(known.organismes.size).toBe(248);
  expect(known.recommendations.size).toBe(23);
  expect(known.passages.size).toBe(2_009);
  expect(known.methods.size).toBe(11);
  expect(known.departements.has("35") && known.departements.has("2a") && known.departements.has("974")).toBe(true);
});

test.each([
  ["35", "DEP-35"],
  ["061", "DEP-61"],
  ["2a", "DEP-2A"],
  ["35236", "COM-35236"],
  ["243500741", "EPCI-243500741"],
  ["reg-53", "REG-53"],
  ["fr", "FR"],
  ["999", null],
  ["20", null],
])("%s is %s", (typed, code) => expect(findTerritory(typed, known)).toBe(code));

test("every former commune leads to a present one", () => {
  expect(known.formerCommunes.size).toBeGreaterThan(2_000);
  for (const present of known.formerCommunes.values()) expect(known.territories.get(present.toLowerCase())).toBe(present);
});
