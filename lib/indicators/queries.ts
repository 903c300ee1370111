import "server-only";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { asDomain, type Domain } from "@/lib/texts/domains";
import { asDirection, type Direction } from "@/lib/texts/observations";

import { toObservation, type Observation } from "./observation";
import { readObservationRows } from "./observation-queries";

export type IndicatorSummary = {
  key: string;
  label: string;
  definition: string;
  unit: string;
  domain: Domain;
  family: string;
  direction: Direction | null;
  comparable: boolean;
  note: string | null;
  /** Kind of body that it is about (see lib/texts/producers.ts). */
  organismeFamily: string | null;
};

const summarySelect = {
  key: true,
  label: true,
  definition: true,
  unit: true,
  domain: true,
  family: true,
  direction: true,
  comparable: true,
  note: true,
  organismeFamily: true,
} satisfies Prisma.IndicatorSelect;

const toSummary = ({ domain, direction, ...row }: Prisma.IndicatorGetPayload<{ select: typeof summarySelect }>): IndicatorSummary => ({
  ...row,
  domain: asDomain(domain),
  direction: direction === null ? null : asDirection(direction),
});

/** Indicators by their keys, in the order given. One statement. */
export async function listIndicators(keys: readonly string[]): Promise<IndicatorSummary[]> {
  const rows = await db.indicator.findMany({ where: { key: { in: [...keys] } }, select: summarySelect });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    return row ? [toSummary(row)] : [];
  });
}

/** Values of these indicators, by key; of all territories, or of some. One statement. */
export async function listValues(keys: readonly string[], territories?: readonly string[]): Promise<ReadonlyMap<string, Observation[]>> {
  const where = territories ? Prisma.sql` AND o."territoryCode" = ANY(${[...territories]})` : Prisma.empty;
  const rows = await readObservationRows(Prisma.sql`o."indicatorKey" = ANY(${[...keys]})${where}`);
  const byKey = Map.groupBy(rows, (row) => row.indicatorKey);
  return new Map([...byKey].map(([key, list]) => [key, list.map(toObservation)]));
}

export type IndicatorDetail = IndicatorSummary & {
  recommendations: { number: number; report: string; title: string }[];
};

/** One indicator with the recommendations whose progress it shows; null when the key is unknown. One statement. */
export async function getIndicator(key: string): Promise<IndicatorDetail | null> {
  const row = await db.indicator.findUnique({
    where: { key },
    select: {
      ...summarySelect,
      recommendations: {
        select: { recommendation: { select: { number: true, reportSlug: true, title: true } } },
        orderBy: { recommendation: { number: "asc" } },
      },
    },
  });
  if (!row) return null;
  const { recommendations, ...summary } = row;
  return {
    ...toSummary(summary),
    recommendations: recommendations.map(({ recommendation: { number, reportSlug, title } }) => ({ number, report: reportSlug, title })),
  };
}

const RELATED = 12;

/** Other indicators of the family, those that most territories have first. One statement. */
export async function listRelatedIndicators({ key, family, domain }: IndicatorSummary): Promise<{ key: string; label: string; values: number }[]> {
  return db.$queryRaw<{ key: string; label: string; values: number }[]>`
    SELECT i.key, i.label, count(o.id)::int AS values FROM indicator i JOIN observation o ON o."indicatorKey" = i.key
    WHERE i.family = ${family} AND i.domain = ${domain} AND i.key <> ${key}
    GROUP BY i.key, i.label ORDER BY count(DISTINCT o."territoryCode") DESC, count(o.id) DESC, i.label LIMIT ${RELATED}`;
}
