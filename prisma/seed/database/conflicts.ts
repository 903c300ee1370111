import type { ClientBase } from "pg";

import { type Conflict, type Merge, wholeRow } from "../merge";
import type { TableSpec } from "../tables";
import { quote } from "./statements";

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

/** Takes off the list what is settled: the value is now the dataset's, the row came back or is gone. */
export async function clearSettled(client: ClientBase, { name, table, key }: TableSpec): Promise<void> {
  const rowKey = `concat_ws('|', ${key.map((column) => `t.${quote(column)}`).join(", ")})`;
  await client.query(
    `DELETE FROM dataset_conflict c WHERE c."tableName" = $1 AND CASE
       WHEN c.field <> $2 THEN NOT EXISTS (
         SELECT FROM ${quote(table)} t WHERE ${rowKey} = c.key AND to_jsonb(t) -> c.field IS DISTINCT FROM coalesce(c."datasetValue", 'null'))
       ELSE (c."datasetValue" IS NOT NULL) = EXISTS (SELECT FROM ${quote(table)} t WHERE ${rowKey} = c.key) END`,
    [name, wholeRow],
  );
}

/** A row that left the dataset and stays because something refers to it. */
export const keptRow = ({ key, row }: Merge["leaving"][number]): Conflict => ({ key, field: wholeRow, currentValue: row, datasetValue: null });
