import "server-only";

import { db } from "@/lib/db";

/** Longer than any healthy answer, shorter than the patience of those who ask. */
const PATIENCE_MILLISECONDS = 2_000;

/**
 * When the dataset was last loaded; null while the database is empty. Rejects when the database does not answer.
 */
export async function getLoadTime(): Promise<Date | null> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("database too slow")), PATIENCE_MILLISECONDS).unref();
  });
  const latest = db.datasetFile.findFirst({ select: { loadedAt: true }, orderBy: { loadedAt: "desc" } });
  return (await Promise.race([latest, late]))?.loadedAt ?? null;
}
