import { beforeAll, describe, expect, test } from "vitest";

import { listFindings } from "@/lib/findings/all-queries";
import { selectItems } from "@/lib/filters/facets";
import { findingsSheet } from "@/lib/findings/export";
import { findingFacets, polarityTable } from "@/lib/findings/facets";
import { findingOptions } from "@/lib/findings/options";
import { getFindingPage } from "@/lib/findings/queries";
import type { Finding } from "@/lib/findings/types";

let keys: Finding[];
beforeAll(async () => {
  keys = await listFindings();
});

describe("the 336 findings", () => {
  test("each once, 172 ground a recommendation", () => {
    expect(new Set(keys.map(({ id }) => id)).size).toBe(336);
    expect(keys.filter(({ recommendation }) => recommendation !== null)).toHaveLength(172);
  });

  test("a département holds its own intercommunalities", () => {
    const inside = selectItems(keys, findingFacets, { territoire: "DEP-35" }).map(({ territory }) => territory.code);
    expect(inside).toContain("DEP-35");
    expect(inside).toContain("EPCI-243500139");
    expect(inside).not.toContain("FR");
    expect(inside).not.toContain("DEP-61");
  });

  test("35, 61 and France side by side", () => {
    const total = polarityTable(keys, ["FR"]).reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
    expect(total).toBe(101);
  });

  test("pages hold every finding once, and a page beyond the last is the last", async () => {
    const first = await getFindingPage({ page: 1 });
    const pages = await Promise.all(Array.from({ length: first.pages }, (_, index) => getFindingPage({ page: index + 1 })));
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(336);
    expect((await getFindingPage({ page: 999 })).page).toBe(first.pages);
  });

  test("each one has its citation", () => {
    expect(keys.filter(({ citation }) => citation.ref === "")).toEqual([]);
    expect(findingsSheet(keys).rows).toHaveLength(336);
  });

  test("words are sought in the finding and in the names that it bears", async () => {
    const found = await getFindingPage({ q: "crèches orne", page: 1 });
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan(20);
    expect((await getFindingPage({ q: "zzzz", page: 1 })).items).toEqual([]);
  });

  test("every option tells what it would leave", () => {
    const filters = { territoire: "DEP-61", page: 1 };
    for (const { value, count } of findingOptions(keys, filters, "domaine")) {
      expect(selectItems(keys, findingFacets, { territoire: "DEP-61", domaine: value })).toHaveLength(count);
    }
  });
});
