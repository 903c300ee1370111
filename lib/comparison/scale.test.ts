import { expect, it } from "vitest";

import { datasetSides } from "@/tests/support/observations";

import { plotOf } from "./scale";
import { chooseStanding } from "./standing";

const plot = (key: string) => plotOf(chooseStanding(datasetSides(key, ["DEP-35", "DEP-61", "FR"])).map(({ value }) => value));

it.each([
  ["from zero to a round number", "places-accueil-100-enfants-0-3", { marks: [[94, 0], [84, 0], [72.5, 0]], zero: null }],
  ["a missing side has no place", "part-accueil-individuel", { marks: [[84, 0], null, [70, 0]], zero: null }],
  ["zero inside the line", "evolution-population-annuelle", { marks: [[100, 0], [0, 0], [60, 0]], zero: 33.5 }],
  ["a mark that would hide another is lifted", "nombre-centres-sociaux", { marks: [[0.5, 0], [0.5, -6], [88, 0]], zero: null }],
  ["words have no place", "part-sdsf-axe-jeunesse", null],
])("places values on one line: %s", (_name, key, expected) => {
  expect(plot(key)).toEqual(expected);
});
