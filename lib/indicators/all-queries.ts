import "server-only";

import { remembered } from "@/lib/cache/remembered";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { asDomain } from "@/lib/texts/domains";
import { asDirection } from "@/lib/texts/observations";

import type { MeasuredIndicator } from "./indicator";
import { toObservation } from "./observation";
import { readObservationRows } from "./observation-queries";

async function readAll(): Promise<ReadonlyMap<string, MeasuredIndicator>> {
  const [indicators, rows] = await Promise.all([
    db.indicator.findMany({
      select: {
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
      },
      orderBy: [{ label: "asc" }, { key: "asc" }],
    }),
    readObservationRows(Prisma.sql`true`),
  ]);
  const valuesOf = Map.groupBy(rows, (row) => row.indicatorKey);
  const measured = indicators.map(({ domain, direction, ...indicator }): MeasuredIndicator => {
    const values = (valuesOf.get(indicator.key) ?? []).map(toObservation);
    return {
      ...indicator,
      domain: asDomain(domain),
      direction: direction === null ? null : asDirection(direction),
      values,
      territories: [...new Set(values.map(({ place }) => place.code))],
    };
  });
  const bestKnownFirst = measured.toSorted((a, b) => b.territories.length - a.territories.length || b.values.length - a.values.length);
  return new Map(bestKnownFirst.map((indicator) => [indicator.key, indicator]));
}

/**
 * Every indicator with every value, by key; what most territories have comes first, then by label. A thousand indicators are small: they are read
 * once (two statements) and kept until the facts change, so that filters and comparisons ask the database for nothing.
 */
export const listMeasuredIndicators = remembered(readAll);
