import type { ClientBase } from "pg";

import type { Row } from "../rows/table";
import { quote } from "./statements";

export type ForeignKey = { from: string; columns: string[]; to: string; referred: string[] };

/** Foreign keys as the database has them: tables that later changes add count too. */
export async function readForeignKeys(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT f.relname AS "from", t.relname AS "to",
       (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) AS columns,
       (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) AS referred
     FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
     WHERE c.contype = 'f' AND f.relnamespace = current_schema()::regnamespace`,
  );
  return rows;
}

/** SQL: some row of the key's table refers to row `t`. */
export const referred = ({ from, columns, referred: targets }: ForeignKey) =>
  `EXISTS (SELECT FROM ${quote(from)} f WHERE ${columns.map((column, i) => `f.${quote(column)} = t.${quote(targets[i] ?? "")}`).join(" AND ")})`;

/**
 * Rows whose target a user has removed: they cannot be written.
 * @returns their positions in `rows`
 */
export async function orphans(client: ClientBase, table: string, rows: readonly Row[], keys: readonly ForeignKey[]): Promise<Set<number>> {
  const own = keys.filter(({ from, to }) => from === table && to !== table);
  if (rows.length === 0 || own.length === 0) return new Set();
  const dangling = own.map(({ columns, to, referred: targets }) => {
    const given = columns.map((column) => `n.${quote(column)} IS NOT NULL`).join(" AND ");
    const same = columns.map((column, i) => `p.${quote(targets[i] ?? "")} = n.${quote(column)}`).join(" AND ");
    return `(${given} AND NOT EXISTS (SELECT FROM ${quote(to)} p WHERE ${same}))`;
  });
  const found = await client.query<{ position: number }>(
    `SELECT (e.position - 1)::int AS position FROM jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
     CROSS JOIN LATERAL jsonb_populate_record(NULL::${quote(table)}, e.value) AS n WHERE ${dangling.join(" OR ")}`,
    [JSON.stringify(rows)],
  );
  return new Set(found.rows.map(({ position }) => position));
}
