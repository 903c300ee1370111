import type { CitationView } from "@/lib/sources/citation";
import type { CoverageState } from "@/lib/texts/schemes";

/** A scheme in a territory of the département, as the source states it. */
export type CoverageRow = {
  id: string;
  state: CoverageState;
  scope: "territory" | "summary";
  from: string | null;
  to: string | null;
  detail: string;
  scheme: { slug: string; name: string; acronym: string | null };
  territory: { code: string; name: string; kind: string; epciCode: string | null };
  /** Communes and EPCI of an area that the source names. */
  members: { code: string; epciCode: string | null }[];
  citation: CitationView;
};

/** State of a scheme in one EPCI: its own, that of some of its communes, or nothing named by the source. */
export type EpciCoverage = {
  code: string;
  name: string;
  whole: boolean;
  own: CoverageRow | null;
  communes: CoverageRow[];
};

const concluded = new Set<CoverageState>(["in_force", "signed", "extended"]);

/** True when the scheme is concluded there: signed, in force or extended. */
export const isConcluded = ({ state }: CoverageRow): boolean => concluded.has(state);

/** The grid of one scheme: every EPCI of the département, in the order given. */
export function coverageByEpci(
  epci: readonly { code: string; name: string; whole: boolean }[],
  rows: readonly CoverageRow[],
): EpciCoverage[] {
  const named = rows.filter(({ scope }) => scope === "territory");
  return epci.map(({ code, name, whole }) => ({
    code,
    name,
    whole,
    own: named.find(({ territory, members }) => territory.code === code || members.some((member) => member.code === code)) ?? null,
    communes: named.filter(
      ({ territory, members }) => territory.epciCode === code || members.some((member) => member.epciCode === code),
    ),
  }));
}
