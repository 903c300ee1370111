import type { ClientBase } from "pg";

import type { Merge } from "../merge";
import type { Row } from "../rows/table";
import type { TableSpec } from "../tables";
import { quote, sameKey } from "./statements";

type Reference = { table: string; columns: string[]; referred: string[] };

/** Foreign keys that point at a table, from the database itself: tables of later changes count too. */
async function referencesTo(client: ClientBase, table: string): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `SELECT c.conrelid::regclass::text AS table,
       (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS columns,
       (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS referred
     FROM pg_constraint c WHERE c.contype = 'f' AND c.confrelid = $1::regclass`,
    [quote(table)],
  );
  return rows;
}

/**
 * Removes the rows that left the dataset and that nothing refers to any more.
 * @returns keys of the rows kept because something still refers to them (what a user added, for instance)
 */
export async function removeLeaving(client: ClientBase, { table, key }: TableSpec, leaving: Merge["leaving"]): Promise<string[]> {
  if (leaving.length === 0) return [];
  const unreferred = (await referencesTo(client, table)).map(({ table: from, columns, referred }) => {
    const pairs = columns.map((column, index) => `f.${quote(column)} = t.${quote(referred[index] ?? "")}`);
    return `AND NOT EXISTS (SELECT FROM ${from} f WHERE ${pairs.join(" AND ")})`;
  });
  const keys = leaving.map(({ row }) => Object.fromEntries(key.map((column) => [column, row[column]])));
  const { rows } = await client.query<{ row: Row }>(
    `DELETE FROM ${quote(table)} t USING jsonb_populate_recordset(NULL::${quote(table)}, $1) n
     WHERE ${sameKey(key, "t", "n")} ${unreferred.join(" ")} RETURNING to_jsonb(t) AS row`,
    [JSON.stringify(keys)],
  );
  const code = (row: Row) => JSON.stringify(key.map((column) => row[column]));
  const removed = new Set(rows.map(({ row }) => code(row)));
  return leaving.filter(({ row }) => !removed.has(code(row))).map((item) => item.key);
}
