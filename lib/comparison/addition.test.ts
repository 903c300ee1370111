import { describe, expect, it } from "vitest";

import { decideAddition, type NamedTerritory, withTerritory } from "./addition";

const rennes: NamedTerritory = { code: "COM-35238", name: "Rennes", kind: "commune", departement: "Ille-et-Vilaine" };
const other: NamedTerritory = { code: "COM-61001", name: "Saint-Martin", kind: "commune", departement: "Orne" };
const codes = ["DEP-35", "DEP-61"];

describe("a territory added by its name", () => {
  it("stands after the others, or in the place of one of them", () => {
    expect(withTerritory(codes, "FR", undefined)).toEqual(["DEP-35", "DEP-61", "FR"]);
    expect(withTerritory(codes, "FR", "DEP-35")).toEqual(["FR", "DEP-61"]);
    expect(withTerritory(codes, "FR", "DEP-99")).toEqual(["DEP-35", "DEP-61", "FR"]);
  });

  it.each<[string, NamedTerritory[], string[], string | undefined, unknown]>([
    ["one bears the name", [rennes], codes, undefined, { kind: "compare", next: ["DEP-35", "DEP-61", "COM-35238"] }],
    ["it replaces another", [rennes], codes, "DEP-61", { kind: "compare", next: ["DEP-35", "COM-35238"] }],
    ["several bear it", [rennes, other], codes, undefined, { kind: "choose", candidates: [rennes, other] }],
    ["one of them is chosen already", [rennes, other], ["DEP-35", "COM-35238"], undefined, { kind: "compare", next: ["DEP-35", "COM-35238", "COM-61001"] }],
    ["none bears it", [], codes, undefined, { kind: "refused", message: expect.stringContaining("Aucun territoire") }],
    ["it is chosen already", [rennes], ["DEP-35", "COM-35238"], undefined, { kind: "refused", message: "Rennes est déjà dans la comparaison." }],
    ["four are chosen", [rennes], ["DEP-35", "DEP-61", "FR", "REG-53"], undefined, { kind: "refused", message: expect.stringContaining("Quatre") }],
    ["four are chosen and it replaces one", [rennes], ["DEP-35", "DEP-61", "FR", "REG-53"], "FR", { kind: "compare", next: ["DEP-35", "DEP-61", "COM-35238", "REG-53"] }],
  ])("%s", (_name, candidates, chosen, place, expected) => {
    expect(decideAddition("Rennes", candidates, chosen, place)).toEqual(expected);
  });
});
