import { describe, expect, it } from "vitest";

import { distance, meant } from "./spelling";

const neighbour = (word: string, entries = 10, lexeme = word) => ({ word, lexeme, entries });

describe("distance between two words", () => {
  it.each([
    ["creche", "creche", 0],
    ["crehce", "creche", 1],
    ["creshe", "creche", 1],
    ["oren", "orne", 1],
    ["", "abc", 3],
  ])("%s, %s: %i", (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
    expect(distance(b, a)).toBe(edits);
  });
});

describe("the word that was meant", () => {
  it("is another form of a known one before a better spelling", () => {
    expect(meant("depensent", [neighbour("dependent"), neighbour("depenses", 100, "depens")])).toEqual({ word: "depenses", how: "form" });
  });

  it("is completed when only its beginning was typed", () => {
    expect(meant("medi", [neighbour("mediation"), neighbour("media", 2)])?.how).toBe("form");
  });

  it("is the nearest, then the most used", () => {
    expect(meant("seperation", [neighbour("reparation", 50), neighbour("separation", 5)])).toEqual({ word: "separation", how: "spelling" });
    expect(meant("creshe", [neighbour("creche", 90), neighbour("crethe", 1)])?.word).toBe("creche");
  });

  it("is nothing when too much differs, and acronyms are not corrected", () => {
    expect(meant("zzzzzz", [neighbour("creche")])).toBeNull();
    expect(meant("cgt", [neighbour("ctg")])).toBeNull();
  });
});
