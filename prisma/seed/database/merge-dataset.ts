import type { ClientBase } from "pg";

import type { Tables } from "../rows/table";
import { datasetTables } from "../tables";
import { keptRow, recordConflicts } from "./conflicts";
import { mergeTable } from "./merge-table";
import { removeLeaving } from "./remove-leaving";

export type MergeSummary = { inserted: number; updated: number; removed: number; conflicts: number };

/** Merges the whole dataset: additions and changes from the referred tables to those that refer, removals the other way. */
export async function mergeDataset(client: ClientBase, tables: Tables): Promise<MergeSummary> {
  const summary: MergeSummary = { inserted: 0, updated: 0, removed: 0, conflicts: 0 };
  const merged = [];
  for (const spec of datasetTables) {
    const result = await mergeTable(client, spec, tables[spec.name] ?? []);
    summary.inserted += result.inserts.length;
    summary.updated += result.updates.length;
    merged.push({ spec, result });
  }
  for (const { spec, result } of merged.reverse()) {
    const kept = await removeLeaving(client, spec, result.leaving);
    const conflicts = [...result.conflicts, ...kept.map(keptRow)];
    await recordConflicts(client, spec.name, conflicts);
    summary.removed += result.leaving.length - kept.length;
    summary.conflicts += conflicts.length;
  }
  return summary;
}
