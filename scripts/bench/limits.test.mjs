import { describe, expect, it } from "vitest";

import { judge, KILOBYTE } from "./limits.mjs";

const emptyScript = 135 * KILOBYTE;
const page = {
  name: "une page",
  address: "/une-page",
  role: "reading",
  crowd: { perSecond: 600, p50: 1, p99: 5, failures: 0 },
  alone: { perSecond: 300, p50: 1, p99: 5, failures: 0 },
  first: { html: 50 * KILOBYTE, script: 150 * KILOBYTE, style: 20 * KILOBYTE, lcp: 120, cls: 0 },
  empty: 1000,
  statements: 0,
};

describe("limits of speed", () => {
  it("keeps a page that holds them all", () => {
    expect(judge(page, emptyScript)).toEqual({ ratio: 0.6, broken: [] });
  });

  it("compares a filtered page with the empty dynamic one", () => {
    const filter = { ...page, role: "filter", empty: 400, crowd: { ...page.crowd, perSecond: 200 }, statements: 4 };
    expect(judge(filter, emptyScript)).toEqual({ ratio: 0.5, broken: [] });
    expect(judge({ ...filter, statements: 5 }, emptyScript).broken).toEqual(["at most 4 SQL statements"]);
  });

  it("holds the full comparison to its own floor", () => {
    const comparison = { ...page, role: "comparison", crowd: { ...page.crowd, perSecond: 250 }, first: { ...page.first, html: 250 * KILOBYTE } };
    expect(judge(comparison, emptyScript)).toEqual({ ratio: 0.25, broken: [] });
    expect(judge({ ...comparison, empty: 1001 }, emptyScript).broken).toHaveLength(1);
  });

  it.each([
    ["rate", { ...page, crowd: { ...page.crowd, perSecond: 499 } }],
    ["HTML", { ...page, first: { ...page.first, html: 61 * KILOBYTE } }],
    ["JavaScript", { ...page, first: { ...page.first, script: 171 * KILOBYTE } }],
    ["CSS", { ...page, first: { ...page.first, style: 31 * KILOBYTE } }],
    ["CLS", { ...page, first: { ...page.first, cls: 0.02 } }],
    ["LCP", { ...page, first: { ...page.first, lcp: 201 } }],
    ["failed", { ...page, crowd: { ...page.crowd, failures: 1 } }],
  ])("names the broken limit: %s", (name, broken) => {
    expect(judge(broken, emptyScript).broken).toEqual([expect.stringContaining(name)]);
  });
});
