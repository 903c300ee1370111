import { describe, expect, test } from "vitest";

import { INITIAL_STATE, type CommitmentState } from "./codes";
import { itemLabel, localCommitments, nationalCommitments } from "./grouping";
import type { CommitmentSummary } from "./types";

const commitment = (slug: string, family: string, territory: string, isMember: boolean, state: Partial<CommitmentState> = {}): CommitmentSummary => ({
  id: slug,
  authority: { slug, name: slug, acronym: null, family, level: territory === "FR" ? "national" : "departemental" },
  territory: { code: territory, name: territory },
  group: isMember ? { slug: "oss", name: "OSS" } : null,
  state: { ...INITIAL_STATE, ...state },
});

const commitments = [
  commitment("caf-61", "CAF", "DEP-61", true),
  commitment("caf-35", "CAF", "DEP-35", true, { lifecycle: "closed_implemented" }),
  commitment("cpam-35", "CPAM", "DEP-35", true),
  commitment("cnam", "CAISSE-NATIONALE", "FR", true),
  commitment("cnaf", "CAISSE-NATIONALE", "FR", false),
];

describe("commitments of a recommendation", () => {
  test("national ones, as printed first", () => {
    expect(nationalCommitments(commitments).map(({ id }) => id)).toEqual(["cnaf", "cnam"]);
  });

  test("local ones side by side", () => {
    const table = localCommitments(commitments);
    expect(table?.territories.map(({ code }) => code)).toEqual(["DEP-35", "DEP-61"]);
    expect(table?.rows.map(({ family, byTerritory }) => [family, byTerritory.get("DEP-35")?.id, byTerritory.get("DEP-61")?.id])).toEqual([
      ["CAF", "caf-35", "caf-61"],
      ["CPAM", "cpam-35", undefined],
    ]);
    expect(localCommitments(nationalCommitments(commitments))).toBeNull();
  });

  test("an item shows the least advanced of those that bear it", () => {
    expect(itemLabel({ number: "1.1", ask: "", commitmentIds: ["caf-35"] }, commitments)).toBe("implemented");
    expect(itemLabel({ number: "1.1", ask: "", commitmentIds: ["caf-35", "caf-61"] }, commitments)).toBe("no_information");
    expect(itemLabel({ number: "1.1", ask: "", commitmentIds: [] }, commitments)).toBe("no_information");
  });
});
