import { describe, expect, test } from "vitest";

import { toCsv, type CsvCell } from "./csv";

describe("CSV for French spreadsheets", () => {
  test.each<[string, CsvCell, string]>([
    ["plain text", "Redon", "Redon"],
    ["nothing", null, ""],
    ["zero", 0, "0"],
    ["decimals", 62.98, "62,98"],
    ["a negative number stays a number", -0.5, "-0,5"],
    ["a separator", "a;b", '"a;b"'],
    ["quotes", 'dit "oui"', '"dit ""oui"""'],
    ["a new line", "a\nb", '"a\nb"'],
    ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["a formula with a separator", '=A("x";1)', `"'=A(""x"";1)"`],
    ["a plus", "+33", "'+33"],
    ["a minus as text", "-1+2", "'-1+2"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab", "\t=1", "'\t=1"],
  ])("%s", (_, value, written) => {
    expect(toCsv(["h"], [[value]])).toBe(`\uFEFFh\r\n${written}\r\n`);
  });
});
