import { describe, expect, it } from "vitest";

import { playwrightCounts, summary, total, vitestCounts } from "./counts.mjs";

describe("what a suite reports", () => {
  it("reads Vitest's totals", () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestCounts(report, false)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it("reads Playwright's totals, and takes a test that passed at the second try for a failure", () => {
    expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } }, false)).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });

  it.each([vitestCounts, playwrightCounts])("counts a silent or crashed suite as a failure", (counts) => {
    expect(counts(null, true).failed).toBe(1);
    expect(counts({}, false).failed).toBe(1);
  });

  it("adds up in one line", () => {
    const all = total([{ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 1, skipped: 0 }]);
    expect(summary(all)).toBe("4 passed, 1 failed, 2 skipped");
  });
});
