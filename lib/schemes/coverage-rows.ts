import { formatPartialDate } from "@/lib/formats/dates";
import type { Prisma } from "@/lib/generated/prisma/client";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asCoverageScope, asCoverageState, type CoverageScope, type CoverageState } from "@/lib/texts/schemes";

/** A scheme in a territory, as the source states it. */
export type CoverageView = {
  id: string;
  state: CoverageState;
  scope: CoverageScope;
  from: string | null;
  to: string | null;
  detail: string;
  note: string | null;
  territory: { code: string; name: string };
  signatories: { slug: string; name: string }[];
  citation: CitationView;
};

export const coverageSelect = {
  id: true,
  state: true,
  scope: true,
  from: true,
  to: true,
  detail: true,
  note: true,
  territory: { select: { code: true, name: true } },
  signatories: { select: { organisme: { select: { slug: true, name: true } } } },
  citation: { select: citationSelect },
} satisfies Prisma.SchemeCoverageSelect;

type Row = Prisma.SchemeCoverageGetPayload<{ select: typeof coverageSelect }>;

export const toCoverage = ({ state, scope, signatories, citation, ...row }: Row): CoverageView => ({
  ...row,
  state: asCoverageState(state),
  scope: asCoverageScope(scope),
  signatories: signatories.map(({ organisme }) => organisme),
  citation: toCitationView(citation),
});

/** "depuis 2019", "2018 à 2022"; null when the source gives no date. */
export function coverageDates({ from, to }: Pick<CoverageView, "from" | "to">): string | null {
  if (from === null) return to === null ? null : `jusqu’à ${formatPartialDate(to)}`;
  return to === null ? `depuis ${formatPartialDate(from)}` : `${formatPartialDate(from)} à ${formatPartialDate(to)}`;
}
