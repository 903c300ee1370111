import { describe, expect, test } from "vitest";

import { figureParts, figurePeriod, type FigureView } from "./figure";

const figure: FigureView = {
  value: 17.4,
  valueText: null,
  unit: "%",
  year: 2020,
  period: null,
  qualifier: null,
  flags: [],
  decimals: 1,
  note: null,
  citation: { document: "igas-2020-098r", ref: "§221", also: [], targets: ["221"] },
};

describe("period of a figure", () => {
  test.each([
    [{ year: null, period: null }, "année non précisée"],
    [{ year: 2018, period: "fin 2018" }, "fin 2018"],
    [{ year: null, period: "huit ans" }, "huit ans, année non précisée"],
    [{ year: 2019, period: null }, "2019"],
  ])("%o", (given, text) => {
    expect(figurePeriod({ ...given, flags: [] })).toBe(text);
  });

  test("an inferred year says so", () => {
    expect(figurePeriod({ year: 2020, period: null, flags: ["year_inferred"] })).toBe("2020 (année déduite)");
  });
});

describe("parts of a figure", () => {
  test("a number, its unit", () => {
    expect(figureParts(figure)).toMatchObject({ before: [], main: "17,4", unit: "%", period: "2020" });
  });

  test("words of the source stand for a missing number", () => {
    expect(figureParts({ ...figure, value: null, valueText: "deux tiers" })).toMatchObject({ main: "deux tiers", unit: "" });
  });

  test("neither number nor words: nothing is invented", () => {
    expect(figureParts({ ...figure, value: null }).main).toBeNull();
  });

  test("a qualifier stands before the number, and « environ » is not said twice", () => {
    expect(figureParts({ ...figure, qualifier: "près de", flags: ["approximate"] }).before).toEqual(["près de"]);
    expect(figureParts({ ...figure, flags: ["approximate", "target"] }).before).toEqual(["objectif", "environ"]);
  });

  test("a qualifier in several parts: before the number, its date, beside, on demand", () => {
    const parts = figureParts({
      ...figure,
      value: 58,
      year: 2018,
      qualifier: "près de ; moyenne nationale ; fin 2018 ; âge non rappelé dans le passage",
      flags: ["approximate", "contradicted"],
      note: "59,6 au §1007",
    });
    expect(parts).toMatchObject({ before: ["près de"], period: "fin 2018", beside: ["moyenne nationale"] });
    expect(parts.remarks).toEqual([
      "Âge non rappelé dans le passage.",
      "Un autre passage donne une valeur différente.",
      "59,6 au §1007.",
    ]);
  });

  test("a date of another year is a remark, not the period", () => {
    expect(figureParts({ ...figure, qualifier: "fin 2017" })).toMatchObject({ period: "2020", beside: ["fin 2017"] });
    expect(figureParts({ ...figure, year: 2019, qualifier: "à fin décembre 2019" }).period).toBe("à fin décembre 2019");
  });

  test("a qualifier that restates the number stands before it, and a forecast is no target", () => {
    expect(figureParts({ ...figure, qualifier: "près de 90 %", flags: ["approximate"] })).toMatchObject({ before: ["près de"], beside: [] });
    expect(figureParts({ ...figure, year: 2022, qualifier: "prévision à fin 2022", flags: ["target"] })).toMatchObject({
      before: ["prévision"],
      period: "à fin 2022",
      beside: [],
    });
  });

  test("a long qualifier is read on demand", () => {
    expect(figureParts({ ...figure, qualifier: "x".repeat(50) })).toMatchObject({ beside: [], remarks: [`X${"x".repeat(49)}.`] });
  });

  test("another perimeter is named", () => {
    expect(figureParts({ ...figure, territory: { code: "REG-28", name: "Normandie" } }).beside).toEqual([
      "périmètre : Normandie",
    ]);
  });
});
