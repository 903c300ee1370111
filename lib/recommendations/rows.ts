import type { Prisma } from "@/lib/generated/prisma/client";

import { asDomain } from "@/lib/texts/domains";

import { commitmentStateSchema, PUBLIC_LIFECYCLES } from "./codes";
import type { Deadline } from "./deadline";
import type { CommitmentSummary, RecommendationSummary } from "./types";

/** Only what anyone may read: drafts and the contradictory phase stay in the desks. */
export const publicCommitments = {
  where: { lifecycle: { in: [...PUBLIC_LIFECYCLES] } },
  orderBy: { id: "asc" },
} satisfies Prisma.Recommendation$commitmentsArgs;

export const commitmentSelect = {
  id: true,
  position: true,
  declared: true,
  assessed: true,
  lifecycle: true,
  authority: { select: { slug: true, name: true, acronym: true, family: true, level: true } },
  group: { select: { slug: true, name: true } },
  territory: { select: { code: true, name: true } },
} satisfies Prisma.CommitmentSelect;

export const summarySelect = {
  id: true,
  reportSlug: true,
  number: true,
  themeNumber: true,
  theme: true,
  title: true,
  summary: true,
  domain: true,
  report: { select: { title: true, date: true } },
  deadlineLabel: true,
  deadlineDate: true,
  deadlineCondition: true,
  items: { select: { ask: true }, orderBy: { number: "asc" } },
  commitments: { ...publicCommitments, select: commitmentSelect },
} satisfies Prisma.RecommendationSelect;

type CommitmentRow = Prisma.CommitmentGetPayload<{ select: typeof commitmentSelect }>;
type SummaryRow = Prisma.RecommendationGetPayload<{ select: typeof summarySelect }>;
type DeadlineRow = Pick<SummaryRow, "deadlineLabel" | "deadlineDate" | "deadlineCondition">;

/** Database row → commitment; throws when a code is not of its closed list. */
export function toCommitment({ id, authority, group, territory, ...state }: CommitmentRow): CommitmentSummary {
  // Plans come with the authorities' accounts: none is kept yet.
  return { id, authority, group, territory, state: commitmentStateSchema.parse({ ...state, hasPlan: false }) };
}

export const toDeadline = (row: DeadlineRow): Deadline => ({
  label: row.deadlineLabel,
  date: row.deadlineDate?.toISOString().slice(0, 10) ?? null,
  condition: row.deadlineCondition,
});

export function toSummary(row: SummaryRow): RecommendationSummary {
  const { id, number, themeNumber, theme, title, summary, domain } = row;
  return {
    id,
    report: row.reportSlug,
    reportDate: row.report.date,
    number,
    themeNumber,
    theme,
    title,
    summary,
    domain: asDomain(domain),
    deadline: toDeadline(row),
    asks: row.items.map(({ ask }) => ask),
    commitments: row.commitments.map(toCommitment),
  };
}
