import "server-only";

import type { ComparedIndicator } from "@/lib/comparison/indicator";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { toObservation, type Observation } from "@/lib/indicators/observation";
import { readObservationRows } from "@/lib/indicators/observation-queries";
import { asDomain } from "@/lib/texts/domains";
import { asDirection } from "@/lib/texts/observations";

import { type BodyEffort, effortOf, EFFORT_KEYS } from "./effort";
import { type KeyFigures, keyFiguresOf } from "./key-figures";

const FRANCE = "FR";

/** Key figures of a département by domain, beside France and its peers. Two statements. */
export async function listKeyFigures(code: string, peers: readonly string[]): Promise<KeyFigures[]> {
  const sides = [code, FRANCE, ...peers];
  const [indicators, rows] = await Promise.all([
    db.indicator.findMany({
      where: { observations: { some: { territoryCode: code } } },
      select: { key: true, label: true, unit: true, domain: true, family: true, direction: true, comparable: true, note: true },
      orderBy: { label: "asc" },
    }),
    readObservationRows(Prisma.sql`o."territoryCode" = ANY(${sides})
      AND o."indicatorKey" IN (SELECT "indicatorKey" FROM observation WHERE "territoryCode" = ${code})`),
  ]);
  const compared: ComparedIndicator[] = indicators.map(({ domain, direction, ...indicator }) => ({
    ...indicator,
    domain: asDomain(domain),
    direction: direction === null ? null : asDirection(direction),
  }));
  const values = Map.groupBy(
    rows.map((row) => ({ key: row.indicatorKey, observation: toObservation(row) })),
    ({ key }) => key,
  );
  const valuesOf = new Map<string, Observation[]>([...values].map(([key, list]) => [key, list.map(({ observation }) => observation)]));
  return keyFiguresOf(sides, compared, valuesOf);
}

/** Means of the bodies that are competent in a département, whatever the perimeter of the figure. One statement. */
export async function listBodyEffort(code: string): Promise<BodyEffort[]> {
  const rows = await readObservationRows(Prisma.sql`o."indicatorKey" = ANY(${[...EFFORT_KEYS]})
    AND o."organismeSlug" IN (
      SELECT j."organismeSlug" FROM organisme_jurisdiction j
      JOIN territory_closure k ON k."ancestorCode" = j."territoryCode"
      WHERE k."descendantCode" = ${code} AND j."territoryCode" <> ${FRANCE})`);
  return effortOf(code, rows.map((row) => ({ key: row.indicatorKey, observation: toObservation(row) })));
}
