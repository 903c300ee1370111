import type { ClientBase } from "pg";

import { type Conflict, wholeRow } from "../merge";

/** Lists the conflicts of a table; one already listed is brought up to date. */
export async function recordConflicts(client: ClientBase, tableName: string, conflicts: readonly Conflict[]): Promise<void> {
  if (conflicts.length === 0) return;
  await client.query(
    `INSERT INTO dataset_conflict ("tableName", key, field, "currentValue", "datasetValue", "detectedAt")
     SELECT $1, key, field, "currentValue", "datasetValue", now()
     FROM jsonb_to_recordset($2) AS n(key text, field text, "currentValue" jsonb, "datasetValue" jsonb)
     ON CONFLICT ("tableName", key, field) DO UPDATE
     SET "currentValue" = excluded."currentValue", "datasetValue" = excluded."datasetValue", "detectedAt" = excluded."detectedAt"`,
    [tableName, JSON.stringify(conflicts)],
  );
}

/** A row that left the dataset and stays because something refers to it. */
export const keptRow = (key: string): Conflict => ({ key, field: wholeRow, currentValue: "referenced", datasetValue: null });
