import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";

const countsSchema = z.object({
  observations: z.number(),
  indicators: z.number(),
  programmes: z.number(),
  schemes: z.number(),
  organismes: z.number(),
  findings: z.number(),
  passages: z.number(),
  communes: z.number(),
});

/** How much of each thing the product holds. */
export type HoldingCounts = z.infer<typeof countsSchema>;

/** Counts of what is loaded. One statement. */
export async function getHoldingCounts(): Promise<HoldingCounts> {
  const [row] = await db.$queryRaw<unknown[]>`
    SELECT (SELECT count(*) FROM observation)::int AS observations,
           (SELECT count(*) FROM indicator)::int AS indicators,
           (SELECT count(*) FROM programme)::int AS programmes,
           (SELECT count(*) FROM scheme)::int AS schemes,
           (SELECT count(*) FROM organisme)::int AS organismes,
           (SELECT count(*) FROM finding)::int AS findings,
           (SELECT count(*) FROM passage)::int AS passages,
           (SELECT count(*) FROM territory WHERE kind = 'commune')::int AS communes`;
  return countsSchema.parse(row);
}
