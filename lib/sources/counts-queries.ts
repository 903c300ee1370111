import "server-only";

import { db } from "@/lib/db";

/** How many entries each resource holds. */
export async function countResources(): Promise<{ terms: number; methods: number; contradictions: number }> {
  const [terms, methods, contradictions] = await Promise.all([
    db.glossaryTerm.count(),
    db.method.count(),
    db.contradiction.count(),
  ]);
  return { terms, methods, contradictions };
}
