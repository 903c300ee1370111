import { describe, expect, it } from "vitest";

import { datasetIndicators, datasetObservations } from "@/tests/support/observations";
import type { Observation } from "@/lib/indicators/observation";

import { buildComparison, type ComparedTerritory, type ComparisonChoice } from "./table";

const territory = (code: string, wider: string[] = []): ComparedTerritory => ({
  code,
  name: code,
  kind: "departement",
  wider: wider.map((other) => ({ code: other, name: other, kind: "jurisdiction" })),
});
const ille = territory("DEP-35", ["REG-53", "JUR-msa-portes-de-bretagne"]);
const orne = territory("DEP-61", ["REG-28", "JUR-msa-mayenne-orne-sarthe"]);
const france = territory("FR");

const values = new Map<string, Observation[]>();
for (const value of datasetObservations) values.set(value.indicator, [...(values.get(value.indicator) ?? []), value]);

const measured = datasetIndicators.map((indicator) => {
  const own = values.get(indicator.key) ?? [];
  return { ...indicator, values: own, territories: own.map(({ place }) => place.code) };
});
const compare = (territories: ComparedTerritory[], choice?: ComparisonChoice) =>
  buildComparison(territories, measured, choice);
const rowsIn = (comparison: ReturnType<typeof compare>) =>
  comparison.blocks.flatMap((block) => block.families.flatMap((family) => family.rows));

describe("the comparison of territories on the dataset", () => {
  it("holds every indicator that at least two of the territories have", () => {
    const shared = datasetIndicators.filter(
      ({ key }) => ["DEP-35", "DEP-61", "FR"].filter((code) => values.get(key)?.some((value) => value.place.code === code)).length >= 2,
    );
    const comparison = compare([ille, orne, france]);
    expect(comparison.indicators).toBe(shared.length);
    expect(new Set(rowsIn(comparison).map((row) => row.indicator.key))).toEqual(new Set(shared.map((item) => item.key)));
    expect(Object.values(comparison.indicatorsByDomain).reduce((sum, count) => sum + count, 0)).toBe(shared.length);
  });

  it("keeps one domain, and with the switch the rows that all of them have", () => {
    const family = compare([ille, orne, france], { domaine: "enfance-famille", tous: true });
    expect(family.blocks.map((block) => block.domain)).toEqual(["enfance-famille"]);
    expect(rowsIn(family).every((row) => row.sides.every((side) => side.value !== null))).toBe(true);
    expect(rowsIn(family).map((row) => row.indicator.key)).toContain("places-accueil-100-enfants-0-3");
  });

  it("loses no value: what does not stand is among the others of its territory", () => {
    for (const row of rowsIn(compare([ille, orne]))) {
      const lines = rowsIn(compare([ille, orne])).filter((other) => other.indicator.key === row.indicator.key);
      const shown = lines.flatMap((line) => line.sides.flatMap((side) => [side.value, ...side.others])).filter((value) => value !== null);
      const held = (values.get(row.indicator.key) ?? []).filter((value) => ["DEP-35", "DEP-61"].includes(value.place.code));
      expect(new Set(shown.map((value) => value.id))).toEqual(new Set(held.map((value) => value.id)));
    }
  });

  it("never computes a gap from a wider perimeter, a target, words, or another kind of body", () => {
    for (const row of rowsIn(compare([ille, orne, france]))) {
      for (const { first, second, verdict } of row.gaps) {
        if (verdict.kind !== "gap") continue;
        for (const place of [first, second]) {
          const value = row.sides[place]?.value;
          expect(value?.value).not.toBeNull();
          expect(value?.flags).not.toContain("perimeter_wider");
        }
      }
    }
  });

  it("offers the figure of the whole MSA only where the département has none, apart from its own", () => {
    const row = rowsIn(compare([ille, orne, france])).find((item) => item.indicator.key === "nombre-cej");
    expect(row?.sides.every((side) => side.value === null || side.wider.length === 0)).toBe(true);
    const jurisdictions = compare([territory("JUR-msa-portes-de-bretagne"), territory("JUR-msa-mayenne-orne-sarthe")]);
    expect(jurisdictions.indicators).toBe(13);
  });

  it("says in numbers what a domain shows", () => {
    const block = compare([ille, orne, france]).blocks.find((item) => item.domain === "contexte");
    const { rows = 0, above = 0, below = 0, equal = 0 } = block?.summary ?? {};
    expect(above + below + equal).toBeGreaterThan(3);
    expect(above + below + equal).toBeLessThan(rows);
    expect(block?.summary.widest).not.toBeNull();
  });

  it("finds nothing in common where there is nothing", () => {
    expect(compare([ille, territory("DEP-53")])).toMatchObject({ blocks: [], indicators: 0, indicatorsByDomain: {} });
  });
});
