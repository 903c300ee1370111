import type { ClientBase } from "pg";

import type { Tables } from "../rows/table";
import { datasetTables } from "../tables";
import { clearSettled, keptRow, recordConflicts } from "./conflicts";
import { readForeignKeys } from "./foreign-keys";
import { mergeTable } from "./merge-table";
import { removeLeaving } from "./remove-leaving";

export type MergeSummary = { inserted: number; updated: number; removed: number; conflicts: number };

/** Merges the whole dataset: additions and changes from the referred tables to those that refer, removals the other way. */
export async function mergeDataset(client: ClientBase, tables: Tables): Promise<MergeSummary> {
  // Orders and meanings may be exchanged between rows: what must be unique is checked at the end.
  await client.query("SET CONSTRAINTS ALL DEFERRED");
  const foreignKeys = await readForeignKeys(client);
  const summary: MergeSummary = { inserted: 0, updated: 0, removed: 0, conflicts: 0 };
  const merged = [];
  for (const spec of datasetTables) {
    const result = await mergeTable(client, spec, tables[spec.name] ?? [], foreignKeys);
    summary.inserted += result.inserts.length;
    summary.updated += result.updates.length;
    merged.push({ spec, result });
  }
  for (const { spec, result } of merged.reverse()) {
    const kept = await removeLeaving(client, spec, result.leaving, foreignKeys);
    await recordConflicts(client, spec.name, [...result.conflicts, ...kept.map(keptRow)]);
    await clearSettled(client, spec);
    summary.removed += result.leaving.length - kept.length;
  }
  const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM dataset_conflict");
  summary.conflicts = rows[0]?.count ?? 0;
  return summary;
}
