import { describe, expect, it } from "vitest";

import { datasetIndicator, datasetIndicators, datasetSides } from "@/tests/support/observations";

import { linesOf } from "./lines";
import { growsWithSize } from "./size";
import { judge } from "./verdict";

const pair = (key: string, first = "DEP-35", second = "DEP-61", line = 0) => {
  const [a, b] = linesOf(datasetSides(key, [first, second]))[line]?.sides ?? [];
  return judge(datasetIndicator(key), a?.value ?? null, b?.value ?? null);
};

describe("what may be compared", () => {
  it.each([
    ["a side that the source does not give", "places-accueil-100-enfants-0-3", "DEP-35", "DEP-53", "missing"],
    ["a number of places that is probably truncated in the source", "places-eaje", "DEP-35", "DEP-61", "definition"],
    ["one figure printed for two départements", "budget-charte-solidarite-aines", "DEP-35", "DEP-61", "wider_perimeter"],
    ["a CPAM and all the CAF", "prestations-versees", "DEP-35", "FR", "other_body"],
    ["words beside a number", "part-depenses-sociales-budget-fonctionnement", "DEP-35", "DEP-61", "text"],
    ["a range in words beside a score", "score-fragilite-sociale-personnes-agees", "DEP-35", "FR", "text"],
    ["two dates", "annee-sdaasp", "DEP-35", "DEP-61", "date"],
    ["one year stated, the other not", "part-population-couverte-rsa", "DEP-35", "DEP-61", "one_undated"],
    ["sums of money of territories of different size", "depenses-ass", "DEP-35", "DEP-61", "size"],
    ["numbers of people", "personnes-accompagnees-travail-social-caf", "DEP-35", "DEP-61", "size"],
    ["a contradicted and swapped pair", "part-socle-national-accompagnements", "DEP-35", "DEP-61", "definition"],
  ])("refuses %s", (_name, key, first, second, reason) => {
    expect(pair(key, first, second)).toEqual({ kind: "refused", reason });
  });

  it("compares an undated value with a dated one when one passage states both", () => {
    expect(pair("part-accueil-jeune-enfant-budget-caf", "DEP-35", "DEP-61")).toMatchObject({ kind: "gap", gap: 12, caveats: ["undated"] });
  });

  it.each([
    ["places of §184", "places-accueil-100-enfants-0-3", "DEP-35", "FR", { gap: 17, unit: "pour 100 enfants", better: "first", caveats: ["contradicted"] }],
    ["CTG coverage, in points", "couverture-population-ctg", "DEP-35", "DEP-61", { gap: -45.58, unit: "%", better: "second", caveats: [] }],
    ["ageing index: no direction, no better side", "indice-vieillissement", "DEP-35", "DEP-61", { gap: -51.9, unit: "pour 100", better: null, caveats: ["undated"] }],
    ["poverty: lower is better", "taux-pauvrete", "DEP-35", "DEP-61", { gap: -5.3, unit: "%", better: "first", caveats: ["undated"] }],
    ["unemployment of two years", "taux-chomage", "DEP-35", "DEP-61", { gap: -0.8, unit: "%", better: "first", caveats: ["other_period"] }],
    ["an equal duration has no better side", "prorogation-droits-pap-apa", "DEP-35", "DEP-61", { gap: 0, unit: "mois", better: null, caveats: ["undated"] }],
    ["growth above a bound", "evolution-population-annuelle", "DEP-35", "FR", { gap: 0.6, unit: "%", better: null, caveats: ["approximate"] }],
  ])("computes the gap: %s", (_name, key, first, second, expected) => {
    expect(pair(key, first, second)).toMatchObject({ kind: "gap", ...expected });
  });

  it("compares a CAF with a CAF and a CPAM with a CPAM, the rest stays among the other values", () => {
    const lines = linesOf(datasetSides("travailleurs-sociaux", ["DEP-35", "DEP-61"]));
    expect(lines.map((line) => [line.bodyFamily, ...line.sides.map((side) => side.value?.value)])).toEqual([
      ["CAF", 23, 10],
      ["CD", expect.any(Number), 150],
    ]);
    expect(lines[0]?.sides[0]?.others.map((value) => value.organisme?.family)).toEqual(["MSA", "MSA"]);
  });

  it("takes as relative only these counts and sums of the dataset", () => {
    const counts = new Set(["nombre", "€", "k€", "M€", "Md€", "ETP", "millions"]);
    const relative = datasetIndicators.filter((item) => counts.has(item.unit) && item.comparable && !growsWithSize(item.unit, item.label));
    expect(relative.map((item) => item.key).sort()).toEqual([
      "accueils-uniques-independants",
      "axes-cfppa",
      "budget-charte-solidarite-aines",
      "depense-ass-par-beneficiaire-msa",
      "depense-ass-par-etp",
      "depenses-sante-par-habitant",
      "etp-charte-solidarite-aines",
      "niveau-vie-median",
      "nombre-indicateurs-ass-cpg",
      "nombre-indicateurs-cpog-enfance-jeunesse",
      "nombre-indicateurs-cpog-insertion-logement",
      "nombre-indicateurs-cpog-territorialisation",
      "nombre-indicateurs-cpog-vie-sociale",
      "orientations-sdsf",
      "plafond-aide-cpsti-rci",
      "rdv-par-intervention-info-conseil",
      "rdv-par-intervention-total",
      "rendez-vous-par-accompagnement",
      "revenu-median-annuel",
      "services-france-services",
    ]);
  });
});
