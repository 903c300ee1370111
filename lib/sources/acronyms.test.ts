import { describe, expect, test } from "vitest";

import { meaningsOf, splitAcronyms } from "./acronyms";

const meanings = meaningsOf([
  { acronym: "CAF", meaning: "Caisse d’allocations familiales" },
  { acronym: "CTG", meaning: "Convention territoriale globale" },
  { acronym: "MARPA", meaning: "Maison d’accueil" },
  { acronym: "MARPA", meaning: "Maisons de résidence" },
  { acronym: "M€", meaning: "Million d’euros" },
]);

describe("acronyms", () => {
  test("two printed meanings are both kept, units are left alone", () => {
    expect(meanings.get("MARPA")).toBe("Maison d’accueil ou Maisons de résidence");
    expect(meanings.has("M€")).toBe(false);
  });

  test("each is explained once, where it first stands", () => {
    const seen = new Set<string>();
    expect(splitAcronyms("La CAF signe une CTG, la CAF la suit.", meanings, seen)).toEqual([
      "La ",
      { acronym: "CAF", meaning: "Caisse d’allocations familiales" },
      " signe une ",
      { acronym: "CTG", meaning: "Convention territoriale globale" },
      ", la CAF la suit.",
    ]);
    expect(splitAcronyms("CTG", meanings, seen)).toEqual(["CTG"]);
  });

  test("only whole words: neither CAFAT nor l’anti-CAF", () => {
    expect(splitAcronyms("CAFAT, anti-CAF", meanings, new Set())).toEqual(["CAFAT, anti-CAF"]);
    expect(splitAcronyms("l’CAF", meanings, new Set())).toHaveLength(2);
  });
});
