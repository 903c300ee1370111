import "server-only";

import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

/** One value with what its display needs, flat: a hundred rows cost one plain join instead of a tree of objects. */
export type ObservationRow = {
  id: string;
  indicatorKey: string;
  territoryCode: string;
  territoryName: string;
  value: number | null;
  valueText: string | null;
  unit: string;
  year: number | null;
  period: string | null;
  kind: string;
  qualifier: string | null;
  flags: string[];
  note: string | null;
  decimals: number;
  organismeSlug: string | null;
  organismeName: string | null;
  organismeFamily: string | null;
  /** The body's jurisdiction is wider than the territory of the value. */
  bodyWider: boolean;
  document: string;
  ref: string;
  also: string[];
  targets: string[];
};

/** Reads values by a condition on `o` (observation) and `i` (indicator); ordered, one statement. */
export function readObservationRows(where: Prisma.Sql): Promise<ObservationRow[]> {
  return db.$queryRaw<ObservationRow[]>`
    SELECT o.id, o."indicatorKey", o."territoryCode", t.name AS "territoryName", o.value::float8 AS value, o."valueText",
           o.unit, o.year, o.period, o.kind, o.qualifier, o.flags, o.note, i.decimals,
           o."organismeSlug", g.name AS "organismeName", g.family AS "organismeFamily",
           EXISTS (SELECT FROM organisme_jurisdiction j
                   WHERE j."organismeSlug" = o."organismeSlug" AND j."territoryCode" <> o."territoryCode") AS "bodyWider",
           c."documentSlug" AS document, c.ref, c.also,
           ARRAY(SELECT p.slug FROM citation_target ct JOIN passage p ON p.id = ct."passageId"
                 WHERE ct."citationId" = c.id ORDER BY ct.position) AS targets
    FROM observation o
    JOIN indicator i ON i.key = o."indicatorKey"
    JOIN territory t ON t.code = o."territoryCode"
    JOIN citation c ON c.id = o."citationId"
    LEFT JOIN organisme g ON g.slug = o."organismeSlug"
    WHERE ${where}
    ORDER BY o."indicatorKey", o."territoryCode", o.year NULLS LAST, o.id`;
}
