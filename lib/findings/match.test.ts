import { expect, test } from "vitest";

import { matcher, searchWords } from "./match";

const text = "L’Orne compte peu de crèches ; la CAF soutient l’accueil itinérant des jeunes enfants.";

test.each([
  ["crèche orne", true],
  ["CRECHES", true],
  ["accueil à l'enfant", true],
  ["itinér", true],
  ["crèche rennes", false],
  ["de la", true],
  ["", true],
  ["=;'\"()&|!", true],
])("%j", (query, found) => {
  expect(matcher(query)(searchWords(text))).toBe(found);
});
