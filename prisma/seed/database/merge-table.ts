import type { ClientBase } from "pg";

import { type Conflict, keyOf, merge, type Merge, wholeRow } from "../merge";
import type { Row } from "../rows/table";
import type { TableSpec } from "../tables";
import { type ForeignKey, orphans } from "./foreign-keys";
import { insertRows, quote, updateRows } from "./statements";

const byKey = (rows: readonly Row[], key: readonly string[]) => new Map(rows.map((row) => [keyOf(row, key), row]));

/** Merges one table of the dataset: writes inserts and updates, returns what is left to decide (leaving rows, conflicts). */
export async function mergeTable(client: ClientBase, spec: TableSpec, rows: readonly Row[], foreignKeys: readonly ForeignKey[]): Promise<Merge> {
  const base = await loadedRows(client, spec.name);
  const mine = await currentRows(client, spec);
  const theirs = byKey(rows, spec.key);
  if (spec.updateOnly) assumeEmpty(spec, base, theirs);
  const result = merge(base, mine, theirs);
  result.inserts = await writable(client, spec, result.inserts, foreignKeys, result.conflicts);
  result.updates = await writable(client, spec, result.updates, foreignKeys, result.conflicts);
  await insertRows(client, spec.table, result.inserts);
  await updateRows(client, spec.table, spec.key, result.updates);
  await recordRows(client, spec.name, base, theirs);
  return result;
}

/** Rows that refer to something a user removed are not written, but listed. */
async function writable(client: ClientBase, { table, key }: TableSpec, rows: Row[], foreignKeys: readonly ForeignKey[], conflicts: Conflict[]): Promise<Row[]> {
  const lost = await orphans(client, table, rows, foreignKeys);
  for (const row of rows.filter((_, index) => lost.has(index))) {
    conflicts.push({ key: keyOf(row, key), field: wholeRow, currentValue: null, datasetValue: row });
  }
  return rows.filter((_, index) => !lost.has(index));
}

/** Columns given to existing rows were empty before the first load, and become so again when they leave the dataset. */
function assumeEmpty(spec: TableSpec, base: Map<string, Row>, theirs: Map<string, Row>): void {
  const empty = (row: Row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, spec.key.includes(name) ? value : null]));
  for (const [key, row] of theirs) if (!base.has(key)) base.set(key, empty(row));
  for (const [key, row] of base) if (!theirs.has(key)) theirs.set(key, empty(row));
}

async function loadedRows(client: ClientBase, name: string): Promise<Map<string, Row>> {
  const { rows } = await client.query<{ key: string; values: Row }>(`SELECT key, "values" FROM dataset_record WHERE "tableName" = $1`, [name]);
  return new Map(rows.map(({ key, values }) => [key, values]));
}

async function currentRows(client: ClientBase, { table, key, where }: TableSpec): Promise<Map<string, Row>> {
  const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${quote(table)} AS t WHERE ${where ?? "true"}`);
  return byKey(rows.map(({ row }) => row), key);
}

async function recordRows(client: ClientBase, tableName: string, base: ReadonlyMap<string, Row>, theirs: ReadonlyMap<string, Row>): Promise<void> {
  const gone = [...base.keys()].filter((key) => !theirs.has(key));
  if (gone.length > 0) await client.query(`DELETE FROM dataset_record WHERE "tableName" = $1 AND key = ANY($2)`, [tableName, gone]);
  const records = [...theirs].map(([key, values]) => ({ key, values }));
  await client.query(
    `INSERT INTO dataset_record AS r ("tableName", key, "values")
     SELECT $1, n.key, n."values" FROM jsonb_to_recordset($2) AS n(key text, "values" jsonb)
     ON CONFLICT ("tableName", key) DO UPDATE SET "values" = excluded."values" WHERE r."values" <> excluded."values"`,
    [tableName, JSON.stringify(records)],
  );
}
