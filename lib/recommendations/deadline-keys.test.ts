import { expect, test } from "vitest";

import { deadlineKeys } from "./deadline-keys";

test.each([
  [{ label: "2022", date: "2022-12-31", condition: null }, ["2022"]],
  [{ label: "Négociation COG", date: null, condition: "Négociation des COG suivantes" }, ["negociation-cog"]],
  [{ label: "2022 et négociation COG", date: "2022-12-31", condition: "Négociation des COG suivantes" }, ["2022", "negociation-cog"]],
  [{ label: "Fonction des échéances de renégociation des schémas", date: null, condition: "Schéma" }, ["autre-condition"]],
])("%j", (deadline, keys) => {
  expect(deadlineKeys(deadline)).toEqual(keys);
});
