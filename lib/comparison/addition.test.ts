import { describe, expect, it } from "vitest";

import { decideAddition, withTerritory } from "./addition";

const rennes = { place: { code: "COM-35238", name: "Rennes" }, candidates: [] };
const homonyms = { place: null, candidates: [{ code: "COM-35238", label: "Rennes (35)" }, { code: "COM-61001", label: "Rennes (61)" }] };
const codes = ["DEP-35", "DEP-61"];
const four = [...codes, "FR", "REG-53"];

describe("a territory added by its name", () => {
  it("stands after the others, or in the place of one of them", () => {
    expect(withTerritory(codes, "FR", undefined)).toEqual(["DEP-35", "DEP-61", "FR"]);
    expect(withTerritory(codes, "FR", "DEP-35")).toEqual(["FR", "DEP-61"]);
    expect(withTerritory(codes, "FR", "DEP-99")).toEqual(["DEP-35", "DEP-61", "FR"]);
  });

  it.each<[string, Parameters<typeof decideAddition>[1], string[], string | undefined, unknown]>([
    ["one bears the name", rennes, codes, undefined, { kind: "compare", next: ["DEP-35", "DEP-61", "COM-35238"] }],
    ["it replaces another", rennes, codes, "DEP-61", { kind: "compare", next: ["DEP-35", "COM-35238"] }],
    ["several bear it", homonyms, codes, undefined, { kind: "choose", candidates: homonyms.candidates }],
    ["one of them is chosen already", homonyms, ["DEP-35", "COM-35238"], undefined, { kind: "choose", candidates: [homonyms.candidates[1]] }],
    ["none bears it", { place: null, candidates: [] }, codes, undefined, { kind: "refused", message: expect.stringContaining("Aucun territoire") }],
    ["it is chosen already", rennes, ["DEP-35", "COM-35238"], undefined, { kind: "refused", message: "Rennes est déjà dans la comparaison." }],
    ["four are chosen", rennes, four, undefined, { kind: "refused", message: expect.stringContaining("Quatre") }],
    ["four are chosen and it replaces one", rennes, four, "FR", { kind: "compare", next: ["DEP-35", "DEP-61", "COM-35238", "REG-53"] }],
  ])("%s", (_name, resolved, chosen, place, expected) => {
    expect(decideAddition("Rennes", resolved, chosen, place)).toEqual(expected);
  });
});
