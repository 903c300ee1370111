import { expect, test } from "vitest";

import { formatDate, formatPartialDate, isoDay } from "./dates";

test.each([
  ["2019", "2019"],
  ["2019-10", "octobre 2019"],
  ["2020-03-27", "27 mars 2020"],
  ["2020-05-01", "1er mai 2020"],
  ["fin 2018", "fin 2018"],
])("%s → %s", (stated, shown) => {
  expect(formatPartialDate(stated)).toBe(shown);
});

test("dates are those of Paris", () => {
  expect(formatDate(new Date("2026-11-22T23:30:00Z"))).toBe("23 novembre 2026");
  expect(isoDay(new Date("2026-11-22T23:30:00Z"))).toBe("2026-11-23");
});
