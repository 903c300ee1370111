import { describe, expect, test } from "vitest";

import { INITIAL_STATE } from "./codes";
import type { CommitmentSummary, RecommendationSummary } from "./types";
import { matrixView, themeViews } from "./view";

const commitment = (slug: string, level: string, group: string | null, isDone = false): CommitmentSummary => ({
  id: slug,
  authority: { slug, name: slug, acronym: level === "national" ? slug.toUpperCase() : null, family: level === "national" ? "ETAT" : "CAF", level },
  territory: level === "national" ? { code: "FR", name: "France" } : { code: `DEP-${slug.slice(-2)}`, name: slug },
  group: group === null ? null : { slug: group, name: group },
  state: isDone ? { ...INITIAL_STATE, lifecycle: "closed_implemented" } : INITIAL_STATE,
});

const recommendation: RecommendationSummary = {
  id: "rec-7",
  report: "igas-2020-098r",
  reportDate: "2021-05",
  number: 7,
  themeNumber: 2,
  theme: "Partenariats",
  title: "Unifier les schémas",
  summary: "Résumé.",
  domain: "sante",
  deadline: { label: "2022", date: "2022-12-31", condition: null },
  asks: ["Réunir les schémas", "Les suivre"],
  commitments: [commitment("caf-35", "departemental", "caf"), commitment("caf-61", "departemental", "caf"), commitment("dss", "national", null, true)],
};

describe("what the lists show", () => {
  test("the matrix, worded", () => {
    expect(matrixView([recommendation], "2026-11-24")).toEqual({
      columns: [
        { label: "DSS", fullName: "dss" },
        { label: "CAF", fullName: "Caisses d’allocations familiales" },
      ],
      local: 1,
      themes: [
        {
          title: "2. Partenariats",
          rows: [
            {
              number: 7,
              href: "/recommandations/7",
              title: "Unifier les schémas",
              deadline: "2022",
              flag: "échéance passée",
              cells: [
                [0, "implemented", "totalement mise en œuvre", true],
                [1, "no_information", "sans information, 2 engagements, notre lecture", false],
              ],
            },
          ],
        },
      ],
    });
  });

  test("the list: authorities that share a label together, members of a group after", () => {
    const [entry] = themeViews([recommendation], "2022-06-01")[0]?.rows ?? [];
    expect(entry?.who).toEqual([
      { label: "implemented", isMember: false, names: "DSS" },
      { label: "no_information", isMember: true, names: "CAF de 35 et 61" },
    ]);
    expect(entry?.label).toBe("no_information");
    expect(entry?.flag).toBeNull();
    expect(entry?.asks).toBe("Réunir les schémas. Les suivre.");
    expect(entry?.counts).toMatch(/3.engagements.: 2 sans information, 1 totalement mise en œuvre/);
  });
});
