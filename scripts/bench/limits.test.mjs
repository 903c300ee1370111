import { describe, expect, it } from "vitest";

import { judge, KILOBYTE } from "./limits.mjs";

const yardstick = { cached: 1000, dynamic: 400, script: 135 * KILOBYTE };
const page = {
  name: "une page",
  address: "/une-page",
  role: "reading",
  crowd: { perSecond: 600, p50: 1, p99: 5, failures: 0 },
  alone: { perSecond: 300, p50: 1, p99: 5, failures: 0 },
  first: { html: 50 * KILOBYTE, script: 150 * KILOBYTE, style: 20 * KILOBYTE, lcp: 120, cls: 0 },
  statements: 0,
};

describe("limits of speed", () => {
  it("keeps a page that holds them all", () => {
    expect(judge(page, yardstick)).toEqual({ ratio: 0.6, broken: [] });
  });

  it("compares a filtered page with the empty dynamic one", () => {
    const filter = { ...page, role: "filter", crowd: { ...page.crowd, perSecond: 200 }, statements: 4 };
    expect(judge(filter, yardstick)).toEqual({ ratio: 0.5, broken: [] });
    expect(judge({ ...filter, statements: 5 }, yardstick).broken).toEqual(["at most 4 SQL statements"]);
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
    expect(judge(broken, yardstick).broken).toEqual([expect.stringContaining(name)]);
  });
});
