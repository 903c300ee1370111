import "server-only";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";
import { asDomain } from "@/lib/texts/domains";
import { asDirection } from "@/lib/texts/observations";

import { rowsOf, type Row } from "./rows";

/** The rows of chosen indicators, in the order of `keys`; `codes`: the territories side by side. Two statements. */
export async function listRows(keys: readonly string[], codes: readonly string[]): Promise<Row[]> {
  const [indicators, values] = await Promise.all([
    db.indicator.findMany({
      where: { key: { in: [...keys] } },
      select: { key: true, label: true, unit: true, domain: true, family: true, direction: true, comparable: true, note: true },
    }),
    readObservationRows(Prisma.sql`o."indicatorKey" = ANY(${[...keys]}) AND o."territoryCode" = ANY(${[...codes]})`),
  ]);
  return keys.flatMap((key) => {
    const found = indicators.find((indicator) => indicator.key === key);
    if (!found) return [];
    const { domain, direction, ...rest } = found;
    const own = values.filter(({ indicatorKey }) => indicatorKey === key).map(toObservation);
    return rowsOf(
      { ...rest, domain: asDomain(domain), direction: direction === null ? null : asDirection(direction) },
      codes.map((code) => own.filter(({ place }) => place.code === code)),
      codes.map(() => []),
    );
  });
}
