import { describe, expect, it } from "vitest";

import { GET } from "@/app/api/v1/comparaison/route";
import { rowsOfComparison } from "@/lib/comparison/export";
import { getComparisonPage } from "@/lib/comparison/page";
import { datasetObservations } from "@/tests/support/observations";

const compare = async (...codes: string[]) => {
  const page = await getComparisonPage(codes);
  if (!page) throw new Error("unknown territory");
  return page;
};
const ask = (query: string) => GET(new Request(`http://localhost/api/v1/comparaison${query}`));

describe("a comparison read from the database", () => {
  it("shows the places of §184 side by side, with the note on the other value of France", async () => {
    const { comparison } = await compare("DEP-35", "DEP-61", "FR");
    const row = rowsOfComparison(comparison).find(({ indicator }) => indicator.key === "places-accueil-100-enfants-0-3");
    expect(row?.sides.map(({ value }) => [value?.value, value?.citation.ref, value?.citation.targets[0]])).toEqual([
      [75, "§184", "184"],
      [67, "§184", "184"],
      [58, "§184", "184"],
    ]);
    expect(row?.sides[2]?.value?.note).toContain("59,6 % au §1007");
  });

  it.each([
    [["DEP-35", "DEP-61", "FR"]],
    [["REG-53", "REG-28"]],
    [["JUR-msa-portes-de-bretagne", "JUR-msa-mayenne-orne-sarthe"]],
    [["DEP-35", "DEP-61", "REG-53", "REG-28"]],
  ])("holds every indicator that two of %j have", async (codes) => {
    const keys = new Map<string, Set<string>>();
    for (const { indicator, place } of datasetObservations) {
      if (codes.includes(place.code)) keys.set(indicator, (keys.get(indicator) ?? new Set()).add(place.code));
    }
    const expected = [...keys].filter(([, places]) => places.size >= 2).map(([key]) => key);
    const { comparison } = await compare(...codes);
    expect(new Set(rowsOfComparison(comparison).map(({ indicator }) => indicator.key))).toEqual(new Set(expected));
  });

  it("offers a wider figure only beside an empty cell, and never the country's", async () => {
    const { comparison } = await compare("DEP-35", "DEP-61", "FR");
    const sides = rowsOfComparison(comparison).flatMap((row) => row.sides);
    expect(sides.some(({ wider }) => wider.length > 0)).toBe(true);
    expect(sides.every(({ value, wider }) => value === null || wider.length === 0)).toBe(true);
    expect(sides.flatMap(({ wider }) => wider.map(({ place }) => place.code))).not.toContain("FR");
  });

  it("knows a territory without figures, and refuses one that does not exist", async () => {
    const { comparison, counts } = await compare("DEP-35", "DEP-53");
    expect(comparison.blocks).toEqual([]);
    expect(counts.map(({ code, indicators }) => [code, indicators > 0])).toEqual([["DEP-35", true], ["DEP-53", false]]);
    expect(await getComparisonPage(["DEP-35", "DEP-999"])).toBeNull();
  });
});

describe("the API of the comparison", () => {
  it("gives the rows of the screen as a spreadsheet, in its order", async () => {
    const { comparison } = await compare("DEP-35", "DEP-61", "FR");
    const response = await ask("?t=35,61,FR&format=csv");
    expect(response.headers.get("content-disposition")).toContain("comparaison-35-61-FR.csv");
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer()).trimEnd().split("\r\n");
    expect(lines[0]?.startsWith("\uFEFFDomaine;")).toBe(true);
    expect(lines.slice(1).map((line) => line.split(";")[3])).toEqual(rowsOfComparison(comparison).map(({ indicator }) => indicator.key));
  });

  it.each([["?t=35"], ["?t=35,999"], ["?t=35,35"], ["?t=35&t=61"], ["?t=35,61&domaine=inconnu"], ["?t=35,61&format=xml"]])("refuses %s in French", async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\.$/) });
  });
});
