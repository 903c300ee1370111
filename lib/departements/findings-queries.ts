import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asDomain, type Domain } from "@/lib/texts/domains";

export type FindingLine = { id: string; finding: string; domain: Domain; recommendation: number | null; citation: CitationView };
export type FindingsByPolarity = { strengths: FindingLine[]; weaknesses: FindingLine[]; total: number };

const SHOWN = 4;

const select = {
  id: true,
  finding: true,
  domain: true,
  recommendation: { select: { number: true } },
  citation: { select: citationSelect },
} satisfies Prisma.FindingSelect;

/** Those that ground a recommendation first: what the inspection found most worth acting on. */
async function listByPolarity(territoryCode: string, polarity: string): Promise<FindingLine[]> {
  const rows = await db.finding.findMany({
    where: { territoryCode, polarity },
    select,
    orderBy: [{ recommendationId: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: SHOWN,
  });
  return rows.map(({ citation, recommendation, domain, ...row }) => ({
    ...row,
    domain: asDomain(domain),
    recommendation: recommendation?.number ?? null,
    citation: toCitationView(citation),
  }));
}

/** A few strengths and weaknesses found in a territory, and how many findings there are in all. */
export async function listMainFindings(territoryCode: string): Promise<FindingsByPolarity> {
  const [strengths, weaknesses, total] = await Promise.all([
    listByPolarity(territoryCode, "force"),
    listByPolarity(territoryCode, "faiblesse"),
    db.finding.count({ where: { territoryCode } }),
  ]);
  return { strengths, weaknesses, total };
}
