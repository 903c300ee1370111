import { describe, expect, test } from "vitest";

import { countFacet, selectItems } from "@/lib/filters/facets";

import { findingFacets, polarityTable } from "./facets";
import type { FindingKey } from "./types";

const finding = (id: string, part: Partial<FindingKey>): FindingKey => ({
  id,
  territory: { code: "FR", name: "France" },
  departements: [],
  domain: "sante",
  polarity: "constat",
  organisme: null,
  scheme: null,
  recommendation: null,
  ...part,
});

const findings = [
  finding("national", { polarity: "force" }),
  finding("departement", { territory: { code: "DEP-35", name: "Ille-et-Vilaine" }, departements: ["DEP-35"], polarity: "faiblesse", recommendation: 21 }),
  finding("epci", { territory: { code: "EPCI-243500139", name: "Rennes Métropole" }, departements: ["DEP-35"], polarity: "force" }),
  finding("orne", { territory: { code: "DEP-61", name: "Orne" }, departements: ["DEP-61"], polarity: "risque" }),
];

describe("findings", () => {
  test("a département holds what is said of its intercommunalities, and counts a finding once", () => {
    expect(selectItems(findings, findingFacets, { territoire: "DEP-35" }).map(({ id }) => id)).toEqual(["departement", "epci"]);
    expect(countFacet(findings, findingFacets, {}, "territoire").get("DEP-35")).toBe(2);
  });

  test("France holds the national findings only", () => {
    expect(selectItems(findings, findingFacets, { territoire: "FR" }).map(({ id }) => id)).toEqual(["national"]);
  });

  test("35 and 61 side by side, every polarity present", () => {
    const table = polarityTable(findings, ["DEP-35", "DEP-61"]);
    expect(table).toHaveLength(5);
    expect(table.find(({ polarity }) => polarity === "force")?.counts).toEqual([1, 0]);
    expect(table.find(({ polarity }) => polarity === "risque")?.counts).toEqual([0, 1]);
  });
});
