import { describe, expect, it } from "vitest";

import { datasetSides } from "@/tests/support/observations";
import type { Observation } from "@/lib/indicators/observation";

import { chooseStanding } from "./standing";

const base: Observation = {
  id: "x",
  place: { code: "DEP-35", name: "Ille-et-Vilaine" },
  value: 1,
  valueText: null,
  unit: "%",
  year: null,
  period: null,
  kind: "resultat",
  qualifier: null,
  flags: [],
  decimals: 0,
  note: null,
  organisme: null,
  bodyWider: false,
  citation: { document: "igas", ref: "§1", also: [], targets: ["1"] },
};
const at = (id: string, passage: string, more: Partial<Observation> = {}): Observation => ({
  ...base,
  id,
  citation: { document: "igas", ref: `§${passage}`, also: [], targets: [passage] },
  ...more,
});
const ids = (...sides: Observation[][]) => chooseStanding(sides).map((side) => side.value?.id ?? null);

describe("which value stands in a cell (domain rule 10)", () => {
  it.each<[string, Observation[][], (string | null)[]]>([
    ["a side without values stays empty", [[at("a", "1")], []], ["a", null]],
    ["never a target in a result's place", [[at("a", "1", { flags: ["target"], year: 2022 }), at("b", "2")], [at("c", "1")]], ["b", "c"]],
    ["a side that has only targets stays empty beside a result", [[at("a", "1", { kind: "objectif" })], [at("b", "1")]], [null, "b"]],
    ["targets stand where nobody has a result", [[at("a", "1", { flags: ["target"] })], [at("b", "1", { flags: ["target"] })]], ["a", "b"]],
    ["the same passage beats the same year", [[at("a", "1", { year: 2018 })], [at("b", "1"), at("c", "2", { year: 2018 })]], ["a", "b"]],
    ["a passage that two of three sides share wins", [[at("a", "1"), at("b", "2")], [at("c", "2")], [at("d", "2"), at("e", "1")]], ["b", "c", "d"]],
    ["the same year beats an unqualified value", [[at("a", "1", { year: 2018 })], [at("b", "2", { year: 2018, qualifier: "fin" }), at("c", "3", { year: 2020 })]], ["a", "b"]],
    ["two unstated years are not the same year", [[at("a", "1")], [at("b", "2"), at("c", "3", { year: 2020 })]], ["a", "c"]],
    ["the same period counts as the same year", [[at("a", "1", { period: "2012-2017" })], [at("b", "2", { period: "2012-2017" }), at("c", "3", { year: 2020 })]], ["a", "b"]],
    ["unqualified before qualified", [[at("a", "1", { qualifier: "environ", year: 2020 }), at("b", "2")], []], ["b", null]],
    ["dated before undated", [[at("a", "1"), at("b", "2", { year: 2001 })], []], ["b", null]],
    ["newest first", [[at("a", "1", { year: 2018 }), at("b", "2", { year: 2020 })], []], ["b", null]],
  ])("%s", (_name, sides, expected) => {
    expect(ids(...sides)).toEqual(expected);
  });

  it("gives 75, 67 and 58 of §184 for the places of 35, 61 and France, and keeps 59,6 and 66,9 among the others", () => {
    const sides = chooseStanding(datasetSides("places-accueil-100-enfants-0-3", ["DEP-35", "DEP-61", "FR"]));
    expect(sides.map((side) => [side.value?.value, side.value?.citation.ref])).toEqual([[75, "§184"], [67, "§184"], [58, "§184"]]);
    expect(sides.map((side) => side.others.map((value) => value.value))).toEqual([[], [66.9], [59.6]]);
    expect(sides[2]?.value?.note).toContain("59,6 % au §1007");
  });

  it("never shows the national objective of 80 % as a result of the CTG coverage", () => {
    const sides = chooseStanding(datasetSides("couverture-population-ctg", ["DEP-35", "DEP-61", "FR"]));
    expect(sides.map((side) => side.value?.value ?? null)).toEqual([17.4, 62.98, null]);
    expect(sides[2]?.others.map((value) => value.value)).toEqual([80]);
  });
});
