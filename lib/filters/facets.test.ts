import { describe, expect, test } from "vitest";

import { countFacet, selectItems } from "./facets";

const items = [
  { id: 1, domain: "sante", bodies: ["cnam", "cnaf"] },
  { id: 2, domain: "sante", bodies: ["cnaf"] },
  { id: 3, domain: "insertion", bodies: [] },
];
const facets = {
  domaine: (item: (typeof items)[number]) => [item.domain],
  organisme: (item: (typeof items)[number]) => item.bodies,
};

describe("facets", () => {
  test("nothing chosen keeps all", () => {
    expect(selectItems(items, facets, {})).toHaveLength(3);
  });

  test("choices add up", () => {
    expect(selectItems(items, facets, { domaine: "sante", organisme: "cnam" }).map(({ id }) => id)).toEqual([1]);
  });

  test("a facet is counted under the other choices, never under its own", () => {
    expect([...countFacet(items, facets, { domaine: "sante", organisme: "cnam" }, "domaine")]).toEqual([
      ["sante", 1],
      ["insertion", 0],
    ]);
    expect([...countFacet(items, facets, { domaine: "sante", organisme: "cnam" }, "organisme")]).toEqual([
      ["cnam", 1],
      ["cnaf", 2],
    ]);
  });
});
