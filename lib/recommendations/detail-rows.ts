import type { Prisma } from "@/lib/generated/prisma/client";
import { citationSelect, toCitationView } from "@/lib/sources/citation";
import { asPolarity } from "@/lib/texts/findings";

import { publicCommitments, summarySelect, toSummary } from "./rows";
import type { RecommendationDetail } from "./types";

export const detailSelect = {
  ...summarySelect,
  expectedResult: true,
  evidenceContract: true,
  priority: true,
  kind: true,
  note: true,
  citation: { select: citationSelect },
  authorities: {
    select: { printed: true, organisme: { select: { slug: true, name: true, isGroup: true } } },
    orderBy: { position: "asc" },
  },
  items: {
    select: { number: true, ask: true, commitments: { where: { commitment: publicCommitments.where }, select: { commitmentId: true } } },
    orderBy: { number: "asc" },
  },
  grounds: {
    select: { passage: { select: { documentSlug: true, slug: true, ref: true, gist: true } } },
    orderBy: { position: "asc" },
  },
  findings: {
    select: {
      id: true,
      finding: true,
      polarity: true,
      territory: { select: { code: true, name: true } },
      citation: { select: citationSelect },
    },
    orderBy: { id: "asc" },
  },
  schemes: { select: { scheme: { select: { slug: true, name: true, acronym: true } } } },
  tools: { select: { tool: { select: { slug: true, name: true, purpose: true } } } },
  indicators: { select: { indicatorKey: true }, orderBy: { position: "asc" } },
  territories: { select: { territory: { select: { code: true, name: true } } } },
} satisfies Prisma.RecommendationSelect;

type DetailRow = Prisma.RecommendationGetPayload<{ select: typeof detailSelect }>;

export function toDetail(row: DetailRow): RecommendationDetail {
  const { expectedResult, evidenceContract, priority, kind, note } = row;
  return {
    ...toSummary(row),
    expectedResult,
    evidenceContract,
    priority,
    kind,
    note,
    reportTitle: row.report.title,
    citation: toCitationView(row.citation),
    printed: row.authorities.map(({ printed, organisme }) => ({ printed, ...organisme })),
    items: row.items.map(({ number, ask, commitments }) => ({
      number,
      ask,
      commitmentIds: commitments.map(({ commitmentId }) => commitmentId),
    })),
    grounds: row.grounds.map(({ passage: { documentSlug, ...passage } }) => ({ document: documentSlug, ...passage })),
    findings: row.findings.map(({ polarity, citation, ...finding }) => ({
      ...finding,
      polarity: asPolarity(polarity),
      citation: toCitationView(citation),
    })),
    schemes: row.schemes.map(({ scheme }) => scheme),
    tools: row.tools.map(({ tool }) => tool),
    indicatorKeys: row.indicators.map(({ indicatorKey }) => indicatorKey),
    indicatorTerritories: row.territories.map(({ territory }) => territory),
  };
}
