import { expect, it } from "vitest";

import { rankCandidates } from "./rank";
import type { Candidate } from "./rows";

const candidate = (id: string, score: number, rest: Partial<Candidate> = {}): Candidate => ({
  id,
  type: "passage",
  title: id,
  url: `/${id}`,
  territories: [],
  coverage: 1,
  score,
  ...rest,
});
const plan = { phrase: "", territories: [], forms: new Set<string>(), types: new Set<never>() };
const idsOf = (candidates: readonly Candidate[], asked: Parameters<typeof rankCandidates>[1] = plan) =>
  rankCandidates(candidates, asked).map(({ id }) => id);

it("shows each page once, under its best hit", () => {
  expect(idsOf([candidate("a", 3), candidate("b", 2, { url: "/a" }), candidate("c", 1)])).toEqual(["a", "c"]);
});

it("puts the territory asked for before another", () => {
  const there = candidate("there", 1, { territories: ["DEP-61"] });
  const elsewhere = candidate("elsewhere", 1.1, { territories: ["DEP-35"] });
  expect(idsOf([elsewhere, there], { ...plan, territories: ["DEP-61"] })).toEqual(["there", "elsewhere"]);
});

it("puts a thing named in full before one that only speaks of it", () => {
  const named = candidate("named", 1, { type: "dispositif", title: "Viva Lab" });
  const other = candidate("other", 1.2, { type: "indicateur", title: "Porteurs de projets accompagnés" });
  expect(idsOf([other, named], { ...plan, forms: new Set(["viva", "lab"]) })).toEqual(["named", "other"]);
});

it("puts first the scheme that the query calls by its name or its acronym", () => {
  const scheme = candidate("scheme", 1, { type: "dispositif", title: "Conférence des financeurs de la prévention (CFPPA)" });
  const figure = candidate("figure", 1.3, { type: "indicateur", title: "Axes" });
  for (const phrase of ["conference financeur", "cfppa"]) expect(idsOf([figure, scheme], { ...plan, phrase })).toEqual(["scheme", "figure"]);
  expect(idsOf([figure, scheme], { ...plan, phrase: "financeur" })).toEqual(["figure", "scheme"]);
});

it("gives the third place to another type when the first three are alike", () => {
  const figures = ["a", "b", "c", "d"].map((id, index) => candidate(id, 10 - index, { type: "indicateur" }));
  expect(idsOf([...figures, candidate("p", 6)])).toEqual(["a", "b", "p", "c", "d"]);
  expect(idsOf([...figures, candidate("p", 1)])).toEqual(["a", "b", "c", "d", "p"]);
});
