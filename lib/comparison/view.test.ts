import { describe, expect, it } from "vitest";

import { datasetIndicator, datasetSides } from "@/tests/support/observations";

import { rowsOf } from "./rows";
import { familyViews } from "./view";

const places = [
  { code: "DEP-35", name: "Ille-et-Vilaine", kind: "departement" as const, wider: [] },
  { code: "DEP-61", name: "Orne", kind: "departement" as const, wider: [] },
  { code: "FR", name: "France entière", kind: "pays" as const, wider: [] },
];
const rowsFor = (key: string) => {
  const rows = rowsOf(datasetIndicator(key), datasetSides(key, places.map(({ code }) => code)), []);
  return familyViews([{ name: "Famille", rows }], places)[0]?.rows ?? [];
};

describe("what a row of the comparison says", () => {
  it("says without being asked which value contradicts that of France, and keeps the note", () => {
    const [row] = rowsFor("places-accueil-100-enfants-0-3");
    expect(row?.cells.map(({ figure }) => [figure?.main, figure?.ref, figure?.slug])).toEqual([
      ["75", "§184", "184"],
      ["67", "§184", "184"],
      ["58", "§184", "184"],
    ]);
    expect(row?.cells[2]?.more?.label).toMatch(/^contredite.*59,6 \(§1007\) · 1.autre valeur$/);
    expect(row?.cells[2]?.more?.note).toContain("59,6");
    expect(row?.gaps).toEqual([
      { pair: expect.stringMatching(/^35.−.61$/), text: expect.stringMatching(/^environ \+.8$/), small: "plus favorable\u202f: 35 · valeur approchée" },
      { pair: expect.stringMatching(/^35.−.France$/), text: expect.stringMatching(/^\+.17$/), small: "plus favorable\u202f: 35 · valeur contredite" },
    ]);
  });

  it("shows an objective apart from the missing result, and says once why nothing is compared", () => {
    const [row] = rowsFor("couverture-population-ctg");
    expect(row?.cells[2]).toEqual({ more: { label: expect.stringMatching(/^1.objectif$/), others: [expect.objectContaining({ before: "objectif ", main: "80" })] } });
    expect(rowsFor("places-eaje")[0]).toMatchObject({ gaps: "definition", details: expect.stringContaining("tronquée") });
  });

  it("names the kind of body where an indicator has several", () => {
    expect(rowsFor("depenses-ass").map(({ details }) => details)).toEqual(["Caisse d’allocations familiales", "Caisse primaire d’assurance maladie"]);
  });
});
