import { describe, expect, test } from "vitest";

import { formatGap, formatNumber } from "./numbers";
import { formatQuantity, formatUnitGap, formatValue, printedUnit } from "./units";

describe("numbers", () => {
  test.each([
    [75, undefined, "75"],
    [1082000, undefined, "1\u202f082\u202f000"],
    [62.98, undefined, "62,98"],
    [62.98, 1, "63"],
    [17.4, 2, "17,4"],
    [0.1 + 0.2, undefined, "0,3"],
    [-3.5, undefined, "\u22123,5"],
  ])("%d with %s decimals → %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each([
    [8, "+\u202f8"],
    [-45.6, "\u2212\u202f45,6"],
    [0, "0"],
  ])("gap %d → %s", (gap, text) => {
    expect(formatGap(gap)).toBe(text);
  });

  test("a gap that rounds to nothing has no sign", () => {
    expect(formatGap(-0.001, 1)).toBe("0");
  });
});

describe("units", () => {
  test("a year is never grouped, a count has no unit, a rank is an ordinal", () => {
    expect(formatQuantity(1977, "année")).toBe("1977");
    expect(formatQuantity(1977, "nombre")).toBe("1\u202f977");
    expect(formatValue(1, "rang")).toBe("1er");
    expect(formatValue(1, "oui/non")).toBe("oui");
    expect(printedUnit("nombre")).toBe("");
  });

  test("money and shares as printed", () => {
    expect(formatQuantity(81.4, "M€")).toBe("81,4\u202fM€");
    expect(formatQuantity(17.4, "%")).toBe("17,4\u202f%");
  });

  test("shares differ in points", () => {
    expect(formatUnitGap(-45.58, "%", 1)).toBe("\u2212\u202f45,6\u00a0points");
    expect(formatUnitGap(1, "%")).toBe("+\u202f1\u00a0point");
    expect(formatUnitGap(66.1, "M€")).toBe("+\u202f66,1\u202fM€");
  });

  test("a unit agrees with its number", () => {
    expect(formatUnitGap(0, "ans")).toBe("0\u00a0an");
    expect(formatQuantity(75, "ans")).toBe("75\u00a0ans");
    expect(formatQuantity(1.082, "millions")).toBe("1,082\u00a0million");
    expect(formatQuantity(1, "mois")).toBe("1\u00a0mois");
  });
});
