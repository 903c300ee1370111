import { commitmentLabel, recommendationLabel, type Label } from "./label";
import { localFamilyText } from "./texts";
import type { CommitmentSummary, RecommendationItem } from "./types";

export type LocalRow = { family: string; label: string; byTerritory: Map<string, CommitmentSummary> };
export type LocalTable = { territories: { code: string; name: string }[]; rows: LocalRow[] };

/** The national commitments: addressees of the report first, then members of its groups. */
export const nationalCommitments = (commitments: readonly CommitmentSummary[]): CommitmentSummary[] =>
  commitments
    .filter(({ territory }) => territory.code === "FR")
    .sort((a, b) => Number(a.group !== null) - Number(b.group !== null));

/** The local commitments: one row per kind of body, one column per territory. Null when there is none. */
export function localCommitments(commitments: readonly CommitmentSummary[]): LocalTable | null {
  const local = commitments.filter(({ territory }) => territory.code !== "FR");
  if (local.length === 0) return null;
  const territories = [...new Map(local.map(({ territory }) => [territory.code, territory])).values()];
  const rows = [...Map.groupBy(local, ({ authority }) => authority.family)].map(([family, list]) => ({
    family,
    label: localFamilyText(family).long,
    byTerritory: new Map(list.map((commitment) => [commitment.territory.code, commitment])),
  }));
  return { territories: territories.sort((a, b) => a.code.localeCompare(b.code)), rows };
}

/** The label of one thing to do: the least advanced of the commitments that bear it. */
export function itemLabel({ commitmentIds }: RecommendationItem, commitments: readonly CommitmentSummary[]): Label {
  return recommendationLabel(
    commitments.filter(({ id }) => commitmentIds.includes(id)).map(({ state }) => commitmentLabel(state)),
  );
}
