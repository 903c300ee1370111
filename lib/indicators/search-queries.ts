import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";

const PREFIX = "indicateur:";
const row = z.object({ id: z.string().startsWith(PREFIX) });

/** Keys of the indicators that speak of these words: name, definition, values, passages. One statement. */
export async function findIndicatorKeys(query: string): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id FROM search_entry WHERE starts_with(id, ${PREFIX})
      AND vector @@ websearch_to_tsquery('french', f_unaccent(${query}))`;
  return new Set(z.array(row).parse(rows).map(({ id }) => id.slice(PREFIX.length)));
}
