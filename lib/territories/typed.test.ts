import { expect, it } from "vitest";

import { parseTyped } from "./typed";

const name = (key: string, core: string, withoutNumber = key, departement: string | null = null) => ({ by: "name", key, core, withoutNumber, departement });

it.each([
  ["L’Aigle", name("l aigle", "aigle")],
  ["  FOUGÈRES ", name("fougeres", "fougeres")],
  ["St-Malo", name("saint malo", "malo")],
  ["Ste Anne", name("sainte anne", "anne")],
  ["y", name("y", "y")],
  ["Saint-Denis (93)", name("saint denis 93", "denis", "saint denis", "DEP-93")],
  ["Ajaccio 2a", name("ajaccio 2a", "ajaccio", "ajaccio", "DEP-2A")],
  ["Paris 13e", name("paris 13e", "paris")],
  ["Rennes Métropole", name("rennes metropole", "rennes")],
  ["35000", { by: "number", digits: "35000" }],
  ["350", { by: "number", digits: "350" }],
  ["2a004", { by: "number", digits: "2A004" }],
  ["243500139", { by: "number", digits: "243500139" }],
  ["", null],
  ["--- ?", null],
  ["1", null],
  ["123456", null],
])("%j", (text, expected) => {
  expect(parseTyped(text)).toEqual(expected);
});
