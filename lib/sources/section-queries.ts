import "server-only";

import { db } from "@/lib/db";

/** Passages of one section in reading order. */
export async function listSection(document: string, part: string, section: string): Promise<{ slug: string; ref: string }[]> {
  return db.passage.findMany({
    where: { documentSlug: document, part, section },
    select: { slug: true, ref: true },
    orderBy: { order: "asc" },
  });
}
