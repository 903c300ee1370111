import { describe, expect, test } from "vitest";

import { INITIAL_STATE } from "./codes";
import { matrixCell, matrixColumns } from "./columns";
import type { Authority, CommitmentSummary, RecommendationSummary } from "./types";

const national = (slug: string, family: string): Authority => ({ slug, name: slug, acronym: slug.toUpperCase(), family, level: "national" });
const local = (slug: string, family: string): Authority => ({ slug, name: slug, acronym: null, family, level: "departemental" });

const commitment = (authority: Authority, part: Partial<CommitmentSummary> = {}): CommitmentSummary => ({
  id: authority.slug,
  authority,
  territory: { code: "FR", name: "France" },
  group: null,
  state: INITIAL_STATE,
  ...part,
});

const recommendation = (number: number, commitments: CommitmentSummary[]): RecommendationSummary => ({
  id: `rec-${number}`,
  report: "report",
  reportDate: "2021-05",
  number,
  themeNumber: 1,
  theme: "theme",
  title: "title",
  summary: "summary",
  domain: "sante",
  deadline: { label: "2022", date: "2022-12-31", condition: null },
  asks: ["Réunir les schémas", "Les suivre"],
  commitments,
});

const cnaf = national("cnaf", "CAISSE-NATIONALE");
const cnav = national("cnav", "CAISSE-NATIONALE");
const adf = national("adf", "CD");
const dss = national("dss", "ETAT");
const caf35 = local("caf-35", "CAF");
const caf61 = local("caf-61", "CAF");
const group = { slug: "caf", name: "Réseau des CAF" };

describe("matrix", () => {
  const recommendations = [
    recommendation(1, [commitment(adf), commitment(cnaf), commitment(caf35, { group }), commitment(caf61, { group })]),
    recommendation(2, [commitment(cnav), commitment(dss)]),
    recommendation(3, [commitment(cnav)]),
  ];
  const columns = matrixColumns(recommendations);

  test("State, national funds by number of recommendations, others, then local families together", () => {
    expect(columns.map(({ key }) => key)).toEqual(["dss", "cnav", "cnaf", "adf", "local-CAF"]);
    expect(columns.map(({ isLocal }) => isLocal)).toEqual([false, false, false, false, true]);
  });

  test("every commitment stands in exactly one cell", () => {
    const counted = recommendations.flatMap(({ commitments }) =>
      columns.map((column) => matrixCell(commitments, column)?.count ?? 0),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(recommendations.flatMap(({ commitments }) => commitments).length);
  });

  test("a cell made of members of a printed group alone is our reading", () => {
    const [first] = recommendations;
    const [localColumn] = columns.filter(({ isLocal }) => isLocal);
    expect(first && localColumn && matrixCell(first.commitments, localColumn)).toEqual({
      label: "no_information",
      count: 2,
      isPrinted: false,
    });
  });

  test("a cell shows the least advanced of its commitments", () => {
    const done = { ...INITIAL_STATE, lifecycle: "closed_implemented" as const };
    const [column] = matrixColumns(recommendations).filter(({ isLocal }) => isLocal);
    expect(column && matrixCell([commitment(caf35, { state: done }), commitment(caf61)], column)?.label).toBe("no_information");
    expect(column && matrixCell([commitment(caf35, { state: done })], column)?.label).toBe("implemented");
  });

  test("nothing asked, no cell", () => {
    const [column] = columns;
    expect(column && matrixCell([commitment(cnaf)], column)).toBeNull();
  });
});
