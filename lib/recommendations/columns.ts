import { commitmentLabel, recommendationLabel, type Label } from "./label";
import { localFamilyText } from "./texts";
import type { Authority, CommitmentSummary, RecommendationSummary } from "./types";

/** A column of the matrix: one national body, or the local bodies of one family together. */
export type Column = { key: string; label: string; fullName: string; isLocal: boolean };

export type Cell = {
  label: Label;
  /** How many commitments stand behind the cell. */
  count: number;
  /** False when every one of them comes from a printed group: our reading. */
  isPrinted: boolean;
};

const isLocal = ({ level }: Authority) => level !== "national";

const columnKey = (authority: Authority) => (isLocal(authority) ? `local-${authority.family}` : authority.slug);

const toColumn = (authority: Authority): Column => {
  const family = localFamilyText(authority.family);
  return {
    key: columnKey(authority),
    label: isLocal(authority) ? family.short : (authority.acronym ?? authority.name),
    fullName: isLocal(authority) ? family.long : authority.name,
    isLocal: isLocal(authority),
  };
};

// The State that supervises, the national funds that it contracts with, then all others; local bodies last.
const FAMILY_ORDER = ["ETAT", "CAISSE-NATIONALE"];
const rank = (authority: Authority) => {
  const known = FAMILY_ORDER.indexOf(authority.family);
  return (isLocal(authority) ? 10 : 0) + (known === -1 ? FAMILY_ORDER.length : known);
};

/** The columns that the commitments make, most concerned bodies first inside each kind. */
export function matrixColumns(recommendations: readonly RecommendationSummary[]): Column[] {
  const found = new Map<string, { column: Column; rank: number; concerned: number }>();
  for (const { commitments } of recommendations) {
    const byColumn = new Map(commitments.map(({ authority }) => [columnKey(authority), authority]));
    for (const [key, authority] of byColumn) {
      const entry = found.get(key) ?? { column: toColumn(authority), rank: rank(authority), concerned: 0 };
      found.set(key, { ...entry, concerned: entry.concerned + 1 });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || b.concerned - a.concerned || a.column.label.localeCompare(b.column.label, "fr"))
    .map(({ column }) => column);
}

/** What stands where a recommendation meets a column; null when it asks nothing of these bodies. */
export function matrixCell(commitments: readonly CommitmentSummary[], column: Column): Cell | null {
  const here = commitments.filter(({ authority }) => columnKey(authority) === column.key);
  if (here.length === 0) return null;
  return {
    label: recommendationLabel(here.map(({ state }) => commitmentLabel(state))),
    count: here.length,
    isPrinted: here.some(({ group }) => group === null),
  };
}
