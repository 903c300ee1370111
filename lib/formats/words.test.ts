import { describe, expect, test } from "vitest";

import { capitalise, shorten, typo } from "./typography";
import { joinList, plural, withDe } from "./words";

describe("words", () => {
  test("lists", () => {
    expect(joinList([])).toBe("");
    expect(joinList(["a"])).toBe("a");
    expect(joinList(["a", "b", "c"])).toBe("a, b et c");
    expect(joinList(["a", "b"], "ou")).toBe("a ou b");
  });

  test("plurals: zero and one are singular", () => {
    expect(plural(0, "constat")).toBe("0\u00a0constat");
    expect(plural(1.9, "million")).toBe("1,9\u00a0million");
    expect(plural(2, "travail", "travaux")).toBe("2\u00a0travaux");
  });

  test("elision", () => {
    expect(withDe("Alençon")).toBe("d’Alençon");
    expect(withDe("Rennes")).toBe("de Rennes");
  });
});

describe("typography", () => {
  test("narrow no-break spaces and curly apostrophes", () => {
    expect(typo("l'aide : 45 % « oui » ; 1 234 €")).toBe(
      "l’aide\u202f: 45\u202f% «\u202foui\u202f»\u202f; 1\u202f234\u202f€",
    );
  });

  test("addresses and years side by side are left alone", () => {
    expect(typo("https://x.fr en 2018 2019")).toBe("https://x.fr en 2018 2019");
  });

  test("capital and cut", () => {
    expect(capitalise("état")).toBe("État");
    expect(shorten("une phrase, assez longue", 14)).toBe("une phrase…");
  });
});
