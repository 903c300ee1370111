import "server-only";

import { db } from "@/lib/db";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";
import { asDomain, type Domain } from "@/lib/texts/domains";
import { asStage, type Stage } from "@/lib/texts/programmes";

type Named = { slug: string; name: string };

export type InnovationView = Named & {
  domain: Domain;
  stage: Stage;
  summary: string;
  evaluation: string | null;
  territory: { code: string; name: string };
  organismes: Named[];
  programme: Named | null;
  citation: CitationView;
};

const named = { select: { slug: true, name: true } } as const;

// The database compares capitals first: "CDAP" would stand before "Cadre".
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "fr");

/** The register of innovations, by name. One statement. */
export async function listInnovations(): Promise<InnovationView[]> {
  const rows = await db.innovation.findMany({
    select: {
      slug: true,
      name: true,
      domain: true,
      stage: true,
      summary: true,
      evaluation: true,
      territory: { select: { code: true, name: true } },
      organismes: { select: { organisme: named } },
      programme: named,
      citation: { select: citationSelect },
    },
  });
  return rows.toSorted(byName).map(({ domain, stage, organismes, citation, ...row }) => ({
    ...row,
    domain: asDomain(domain),
    stage: asStage(stage),
    organismes: organismes.map(({ organisme }) => organisme),
    citation: toCitationView(citation),
  }));
}

export type ToolView = Named & { purpose: string; owners: Named[]; recommendations: number[]; citation: CitationView };

/** Tools, reference frameworks and information systems, by name. One statement. */
export async function listTools(): Promise<ToolView[]> {
  const rows = await db.tool.findMany({
    select: {
      slug: true,
      name: true,
      purpose: true,
      owners: { select: { organisme: named } },
      recommendations: { select: { recommendation: { select: { number: true } } } },
      citation: { select: citationSelect },
    },
  });
  return rows.toSorted(byName).map(({ owners, recommendations, citation, ...row }) => ({
    ...row,
    owners: owners.map(({ organisme }) => organisme),
    recommendations: recommendations.map(({ recommendation }) => recommendation.number).toSorted((a, b) => a - b),
    citation: toCitationView(citation),
  }));
}
