import type { Prisma } from "@/lib/generated/prisma/client";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asDomain, type Domain } from "@/lib/texts/domains";
import {
  asAudience,
  asProgrammeKind,
  asProgrammeRole,
  asStage,
  type Audience,
  type ProgrammeKind,
  type ProgrammeRole,
  type Stage,
} from "@/lib/texts/programmes";
import { asTerritoryKind, type TerritoryKind } from "@/lib/texts/territories";

export type ProgrammeSummary = {
  slug: string;
  name: string;
  domain: Domain;
  audience: Audience;
  kind: ProgrammeKind;
  stage: Stage;
  summary: string;
  territory: { code: string; name: string; kind: TerritoryKind };
  organismes: { slug: string; name: string; acronym: string | null; role: ProgrammeRole }[];
  schemes: { slug: string; name: string; acronym: string | null }[];
  citation: CitationView;
};

export const summarySelect = {
  slug: true,
  name: true,
  domain: true,
  audience: true,
  kind: true,
  stage: true,
  summary: true,
  territory: { select: { code: true, name: true, kind: true } },
  organismes: { select: { role: true, organisme: { select: { slug: true, name: true, acronym: true } } } },
  schemes: { select: { scheme: { select: { slug: true, name: true, acronym: true } } } },
  citation: { select: citationSelect },
} satisfies Prisma.ProgrammeSelect;

const ROLE_ORDER: readonly ProgrammeRole[] = ["lead", "funder", "partner"];

type SummaryRow = Prisma.ProgrammeGetPayload<{ select: typeof summarySelect }>;

/** Database row → summary; bodies with the leads first. */
export function toSummary(row: SummaryRow): ProgrammeSummary {
  return {
    slug: row.slug,
    name: row.name,
    domain: asDomain(row.domain),
    audience: asAudience(row.audience),
    kind: asProgrammeKind(row.kind),
    stage: asStage(row.stage),
    summary: row.summary,
    territory: { ...row.territory, kind: asTerritoryKind(row.territory.kind) },
    organismes: row.organismes
      .map(({ role, organisme }) => ({ ...organisme, role: asProgrammeRole(role) }))
      .toSorted((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role)),
    schemes: row.schemes.map(({ scheme }) => scheme),
    citation: toCitationView(row.citation),
  };
}
