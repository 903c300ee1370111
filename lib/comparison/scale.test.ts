import { expect, it } from "vitest";

import { datasetSides } from "@/tests/support/observations";

import { plotOf } from "./scale";
import { chooseStanding } from "./standing";

const plot = (key: string) => plotOf(chooseStanding(datasetSides(key, ["DEP-35", "DEP-61", "FR"])).map(({ value }) => value));

it.each([
  ["from zero to a round number", "places-accueil-100-enfants-0-3", { marks: [{ x: 94, lift: 0 }, { x: 84, lift: 0 }, { x: 72.5, lift: 0 }], zero: null }],
  ["a missing side has no place", "part-accueil-individuel", { marks: [{ x: 84, lift: 0 }, null, { x: 70, lift: 0 }], zero: null }],
  ["zero inside the line", "evolution-population-annuelle", { marks: [{ x: 100, lift: 0 }, { x: 0, lift: 0 }, { x: 60, lift: 0 }], zero: 33.5 }],
  ["a mark that would hide another is lifted", "nombre-centres-sociaux", { marks: [{ x: 0.5, lift: 0 }, { x: 0.5, lift: -6 }, { x: 88, lift: 0 }], zero: null }],
  ["words have no place", "part-sdsf-axe-jeunesse", null],
])("places values on one line: %s", (_name, key, expected) => {
  expect(plot(key)).toEqual(expected);
});
