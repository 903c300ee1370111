import { describe, expect, it } from "vitest";

import { planOf, rewordings, spansOf, type KnownWord } from "./plan";

const vocabulary = (...words: (string | [string, number])[]): Map<string, KnownWord> =>
  new Map(
    words.map((entry) => {
      const [word, entries] = typeof entry === "string" ? [entry, 100] : entry;
      return [word, { word, lexeme: word, entries, forms: [word] }];
    }),
  );
const queriesOf = (group: { alternatives: { query: string }[] } | undefined) => group?.alternatives.map(({ query }) => query);

describe("the plan of a query", () => {
  it("weighs a rare word more than a common one", () => {
    const { groups } = planOf(["caf", "jessica"], vocabulary(["caf", 2000], ["jessica", 1]), [], []);
    expect(groups[1]?.weight).toBeGreaterThan(groups[0]?.weight ?? 0);
  });

  it("finds an acronym through its meaning, and the meaning through the acronym", () => {
    const aliases = [
      { phrase: "laep", words: "lieux accueil enfants parents" },
      { phrase: "lieu accueil enfant parent", words: "laep" },
    ];
    const known = vocabulary("laep", "lieux", "accueil", "enfants", "parents");
    const short = planOf(["laep"], known, rewordings(["laep"], aliases), []);
    expect(queriesOf(short.groups[0])).toContain("'lieux' & 'accueil' & 'enfants' & 'parents'");
    const words = ["lieux", "accueil", "enfants", "parents"];
    const long = planOf(words, known, rewordings(words, aliases), []);
    expect(long.groups.map(queriesOf)).toEqual(words.map((word) => expect.arrayContaining([`'${word}'`, "'laep'"])));
  });

  it("makes one group of a territory's name", () => {
    const known = vocabulary("creche", "ille", "vilaine", "tdep35");
    const plan = planOf(["creche", "ille", "vilaine"], known, [], [{ code: "DEP-35", name: "Ille-et-Vilaine" }]);
    expect(plan.groups).toHaveLength(2);
    expect(queriesOf(plan.groups[1])).toEqual(["'tdep35'", "'ille' & 'vilaine'"]);
    expect(plan.territories).toEqual(["DEP-35"]);
    expect(plan.placesOnly).toBe(false);
  });

  it("knows a query of territories and kinds only", () => {
    const plan = planOf(["programmes", "redon"], vocabulary("programmes", "redon", "kprogramme"), [], [{ code: "COM-35236", name: "Redon" }]);
    expect(plan.placesOnly).toBe(true);
    expect([...plan.types]).toEqual(["programme"]);
  });

  it("quotes what would be an operator", () => {
    expect(queriesOf(planOf(["l'"], vocabulary("l'"), [], []).groups[0])).toEqual(["'l'''"]);
  });
});

it("lists every run of words", () => {
  expect(spansOf(["a", "b", "c"]).map(({ from, to }) => `${from}${to}`)).toEqual(["00", "01", "02", "11", "12", "22"]);
});
