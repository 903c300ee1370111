import type { ClientBase } from "pg";

import type { Merge } from "../merge";
import type { Row } from "../rows/table";
import type { TableSpec } from "../tables";
import { type ForeignKey, referred } from "./foreign-keys";
import { quote, sameKey } from "./statements";

/**
 * Removes the rows that left the dataset and that nothing refers to any more.
 * @returns the rows kept because something still refers to them (what a user added, for instance)
 */
export async function removeLeaving(
  client: ClientBase,
  { table, key }: TableSpec,
  leaving: Merge["leaving"],
  foreignKeys: readonly ForeignKey[],
): Promise<Merge["leaving"]> {
  if (leaving.length === 0) return [];
  const free = foreignKeys.filter(({ to }) => to === table).map((foreignKey) => `AND NOT ${referred(foreignKey)}`);
  const { rows } = await client.query<{ row: Row }>(
    `DELETE FROM ${quote(table)} t USING jsonb_populate_recordset(NULL::${quote(table)}, $1) n
     WHERE ${sameKey(key, "t", "n")} ${free.join(" ")} RETURNING to_jsonb(t) AS row`,
    [JSON.stringify(leaving.map(({ row }) => row))],
  );
  const code = (row: Row) => JSON.stringify(key.map((column) => row[column]));
  const removed = new Set(rows.map(({ row }) => code(row)));
  return leaving.filter(({ row }) => !removed.has(code(row)));
}
