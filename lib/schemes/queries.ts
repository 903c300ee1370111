import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { type CoverageView, coverageSelect, toCoverage } from "@/lib/schemes/coverage-rows";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asDomain, type Domain } from "@/lib/texts/domains";
import { asPolarity, type Polarity } from "@/lib/texts/findings";
import { asGovernanceState, asLevel, asSeatRole, type GovernanceState, type Level, type SeatRole } from "@/lib/texts/organismes";
import { asSchemeKind, type SchemeKind } from "@/lib/texts/schemes";

type Named = { slug: string; name: string };

export type Committee = Named & {
  territory: { code: string; name: string };
  frequency: string | null;
  state: GovernanceState;
  summary: string;
  since: string | null;
  seats: (Named & { role: SeatRole })[];
  citation: CitationView;
};

export type SchemeDetail = Named & {
  acronym: string | null;
  purpose: string;
  objective: string | null;
  kind: SchemeKind;
  legalBasis: string | null;
  level: Level;
  domain: Domain;
  since: string | null;
  duration: string | null;
  note: string | null;
  leadFamilies: string[];
  citation: CitationView;
  leads: Named[];
  parties: Named[];
  coverages: CoverageView[];
  committees: Committee[];
  programmes: (Named & { territory: string })[];
  findings: { id: string; finding: string; polarity: Polarity; territory: { code: string; name: string }; citation: CitationView }[];
  recommendations: { number: number; title: string }[];
  indicators: { key: string; label: string; values: number }[];
};

const named = { select: { slug: true, name: true } } as const;
const place = { select: { code: true, name: true } } as const;
const citation = { select: citationSelect } as const;

const detailSelect = {
  slug: true, name: true, acronym: true, purpose: true, objective: true, kind: true, legalBasis: true, level: true, domain: true,
  since: true, duration: true, note: true, leadFamilies: true, citation,
  leads: { select: { organisme: named } },
  parties: { select: { organisme: named } },
  coverages: { select: coverageSelect, orderBy: [{ scope: "asc" }, { territory: { kind: "desc" } }, { territory: { name: "asc" } }] },
  programmes: { select: { programme: { select: { slug: true, name: true, territory: { select: { name: true } } } } } },
  findings: { select: { id: true, finding: true, polarity: true, territory: place, citation }, orderBy: { id: "asc" } },
  recommendations: { select: { recommendation: { select: { number: true, title: true } } } },
  governance: {
    select: {
      slug: true, name: true, frequency: true, state: true, summary: true, since: true, territory: place, citation,
      seats: { select: { role: true, organisme: named } },
    },
    orderBy: { slug: "asc" },
  },
} satisfies Prisma.SchemeSelect;

const byName = <T extends { name: string }>(list: readonly T[]) => list.toSorted((a, b) => a.name.localeCompare(b.name, "fr"));

/** A scheme with all that bears on it; null when the slug is unknown. Two statements. */
export async function getScheme(slug: string): Promise<SchemeDetail | null> {
  const [row, indicators] = await Promise.all([
    db.scheme.findUnique({ where: { slug }, select: detailSelect }),
    db.$queryRaw<SchemeDetail["indicators"]>`
      SELECT i.key, i.label, count(*)::int AS values FROM observation o JOIN indicator i ON i.key = o."indicatorKey"
      WHERE o."schemeSlug" = ${slug} GROUP BY i.key, i.label ORDER BY values DESC, i.label`,
  ]);
  if (!row) return null;
  const { coverages, governance, leads, parties, programmes, findings, recommendations, ...rest } = row;
  return {
    ...rest,
    indicators,
    kind: asSchemeKind(row.kind),
    level: asLevel(row.level),
    domain: asDomain(row.domain),
    citation: toCitationView(row.citation),
    leads: byName(leads.map(({ organisme }) => organisme)),
    parties: byName(parties.map(({ organisme }) => organisme)),
    coverages: coverages.map(toCoverage),
    programmes: byName(programmes.map(({ programme: { territory, ...programme } }) => ({ ...programme, territory: territory.name }))),
    findings: findings.map((finding) => ({ ...finding, polarity: asPolarity(finding.polarity), citation: toCitationView(finding.citation) })),
    recommendations: recommendations.map(({ recommendation }) => recommendation).toSorted((a, b) => a.number - b.number),
    committees: governance.map(({ seats, ...committee }) => ({
      ...committee,
      state: asGovernanceState(committee.state),
      citation: toCitationView(committee.citation),
      seats: byName(seats.map(({ role, organisme }) => ({ ...organisme, role: asSeatRole(role) }))),
    })),
  };
}
