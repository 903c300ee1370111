import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { type ContradictionFilters, contradictionKinds } from "@/lib/sources/contradiction-filters";
import { citationSelect, toCitationView, type CitationView } from "@/lib/sources/citation";

export const CONTRADICTIONS_PER_PAGE = 20;

export type ContradictionView = {
  id: string;
  subject: string;
  kind: string;
  comment: string;
  territory: { code: string; name: string } | null;
  statements: { value: string | null; statement: string; citation: CitationView }[];
  indicators: { key: string; label: string }[];
};

const select = {
  id: true,
  subject: true,
  kind: true,
  comment: true,
  territory: { select: { code: true, name: true } },
  statements: { select: { value: true, statement: true, citation: { select: citationSelect } }, orderBy: { position: "asc" } },
  observations: { select: { observation: { select: { indicator: { select: { key: true, label: true } } } } } },
} satisfies Prisma.ContradictionSelect;

function toView({ statements, observations, ...row }: Prisma.ContradictionGetPayload<{ select: typeof select }>): ContradictionView {
  const indicators = new Map(observations.map(({ observation }) => [observation.indicator.key, observation.indicator]));
  return {
    ...row,
    statements: statements.map(({ citation, ...statement }) => ({ ...statement, citation: toCitationView(citation) })),
    indicators: [...indicators.values()],
  };
}

const whereOf = ({ type, territoire }: ContradictionFilters): Prisma.ContradictionWhereInput => ({
  kind: type && contradictionKinds[type],
  territoryCode: territoire,
});

/** One page of the places where the sources disagree, and how many there are with these filters. */
export async function listContradictions(filters: ContradictionFilters): Promise<{ items: ContradictionView[]; total: number }> {
  const where = whereOf(filters);
  const [rows, total] = await Promise.all([
    db.contradiction.findMany({
      where,
      select,
      orderBy: { subject: "asc" },
      skip: (filters.page - 1) * CONTRADICTIONS_PER_PAGE,
      take: CONTRADICTIONS_PER_PAGE,
    }),
    db.contradiction.count({ where }),
  ]);
  return { items: rows.map(toView), total };
}

/** The places where the sources disagree on the values of an indicator. One statement. */
export async function listContradictionsOf(indicatorKey: string): Promise<ContradictionView[]> {
  const rows = await db.contradiction.findMany({
    where: { observations: { some: { observation: { indicatorKey } } } },
    select,
    orderBy: { subject: "asc" },
  });
  return rows.map(toView);
}

/** Territories that a contradiction concerns: the options of the filter. */
export async function listContradictionTerritories(): Promise<{ code: string; name: string }[]> {
  return db.territory.findMany({
    where: { contradictions: { some: {} } },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
}
