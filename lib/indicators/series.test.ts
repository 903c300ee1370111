import { describe, expect, it } from "vitest";

import { datasetObservations } from "@/tests/support/observations";

import { groupValues } from "./groups";
import { seriesOf } from "./series";
import { convert } from "./units";

const groupsOf = (key: string) => groupValues(datasetObservations.filter(({ indicator }) => indicator === key));
const seriesFor = (key: string, unit: string) =>
  seriesOf(groupsOf(key), unit)
    .flatMap(({ series }) => series)
    .map(({ group, points }) => [group.organisme?.slug, points.map(({ year, value }) => [year, value])]);

describe("the values of an indicator", () => {
  it("are grouped by territory, then by body", () => {
    const groups = groupsOf("depenses-ass");
    expect(groups.slice(0, 5).map(({ place, organisme }) => [place.code, organisme?.slug])).toEqual([
      ["DEP-35", "caf-35"],
      ["DEP-35", "cpam-35"],
      ["DEP-61", "caf-61"],
      ["DEP-61", "carsat-normandie"],
      ["DEP-61", "cpam-61"],
    ]);
    expect(groups.reduce((sum, { values }) => sum + values.length, 0)).toBe(50);
  });

  it("make a course from one passage where two disagree on a year", () => {
    expect(seriesFor("depenses-ass", "M€")).toContainEqual(["caf-35", [[2017, 76.4], [2018, 76], [2019, 80], [2020, 77.4]]]);
  });

  it("keep the colour of a territory, and name it where a body has several", () => {
    const families = seriesOf(groupsOf("depenses-ass"), "M€");
    expect(families.map(({ family, series }) => [family, series.map(({ name, position }) => [name, position])])).toEqual(
      expect.arrayContaining([
        ["CAF", expect.arrayContaining([["CAF d’Ille-et-Vilaine", 0], ["CAF de l’Orne", 1]])],
        ["CARSAT", expect.arrayContaining([["CARSAT Normandie (DEP-61)", 1], ["CARSAT Normandie (REG-28)", expect.any(Number)]])],
      ]),
    );
    for (const { series } of families) expect(new Set(series.map(({ position }) => position)).size).toBe(series.length);
  });

  it("make no course from fewer than three dated results, nor from targets", () => {
    expect(seriesFor("places-accueil-100-enfants-0-3", "pour 100 enfants")).toEqual([]);
    expect(seriesFor("couverture-population-ctg", "%")).toEqual([]);
    expect(seriesFor("rendez-vous-des-droits", "nombre")).toEqual([["caf-61", [[2016, 1], [2017, 5], [2018, 160], [2019, 487], [2020, 764]]]]);
  });
});

describe("units", () => {
  it.each([
    [1.29, "M€", "€", 1290000],
    [38432, "€", "M€", 0.038432],
    [1.082, "millions", "nombre", 1082000],
    [20, "k€", "k€", 20],
    [50, "%", "nombre", null],
  ])("%s %s in %s is %s", (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });
});
