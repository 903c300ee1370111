import "server-only";

import { db } from "@/lib/db";
import { citationSelect, toCitationView } from "@/lib/sources/citation";

import type { Finding, FindingKey } from "./types";

/** The findings of a page, whole, in the order of their keys. One statement. */
export async function listFindings(keys: readonly FindingKey[]): Promise<Finding[]> {
  const rows = await db.finding.findMany({
    where: { id: { in: keys.map(({ id }) => id) } },
    select: {
      id: true,
      finding: true,
      note: true,
      citation: { select: citationSelect },
      recommendation: { select: { title: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byId.get(key.id);
    if (!row) return [];
    const { finding, note, citation, recommendation } = row;
    return [{ ...key, finding, note, citation: toCitationView(citation), recommendationTitle: recommendation?.title ?? null }];
  });
}
