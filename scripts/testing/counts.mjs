/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A suite that says nothing, or that failed without a failed test, counts as one failure. */
const atLeastOneFailure = (counts, ok) => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 });

/**
 * @param {unknown} report Vitest's JSON report; null when it wrote none
 * @param {boolean} ok whether the command ended well
 * @returns {Counts}
 */
export function vitestCounts(report, ok) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  return atLeastOneFailure(
    { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests },
    ok && report !== null,
  );
}

/**
 * @param {unknown} report Playwright's JSON report; null when it wrote none
 * @param {boolean} ok whether the command ended well
 * @returns {Counts}
 */
export function playwrightCounts(report, ok) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, ok && report !== null);
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const total = (all) => ({
  passed: all.reduce((sum, { passed }) => sum + passed, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** The last line of `npm test`, for people and for programs. */
export const summary = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
