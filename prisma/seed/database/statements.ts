import type { ClientBase } from "pg";

import type { Row } from "../rows/table";

/** A column or table name in SQL; names come from the code, never from data. */
export const quote = (name: string) => `"${name}"`;

const columnsOf = (rows: readonly Row[]) => Object.keys(rows[0] ?? {});

const recordset = (table: string) => `jsonb_populate_recordset(NULL::${quote(table)}, $1)`;

/** Inserts rows of one shape, in one statement. */
export async function insertRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(rows).map(quote).join(", ");
  await client.query(`INSERT INTO ${quote(table)} (${columns}) SELECT ${columns} FROM ${recordset(table)}`, [JSON.stringify(rows)]);
}

/** Replaces the given columns of existing rows, in one statement. */
export async function updateRows(client: ClientBase, table: string, key: readonly string[], rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const set = columnsOf(rows).filter((column) => !key.includes(column)).map((column) => `${quote(column)} = n.${quote(column)}`);
  if (set.length === 0) return;
  await client.query(
    `UPDATE ${quote(table)} AS t SET ${set.join(", ")} FROM ${recordset(table)} AS n WHERE ${sameKey(key, "t", "n")}`,
    [JSON.stringify(rows)],
  );
}

export const sameKey = (key: readonly string[], left: string, right: string) =>
  key.map((column) => `${left}.${quote(column)} = ${right}.${quote(column)}`).join(" AND ");

/**
 * Makes the rows of a table equal to those given: inserts, changes and removes what differs.
 * @param scope SQL condition on the table's own columns: rows outside it are not ours
 */
export async function replaceRows(client: ClientBase, table: string, key: readonly string[], rows: readonly Row[], scope = "true"): Promise<void> {
  const columns = columnsOf(rows);
  const values = columns.filter((column) => !key.includes(column));
  const list = (prefix: string, names: readonly string[]) => names.map((name) => prefix + quote(name)).join(", ");
  const given = quote(`given_${table}`);
  await client.query(`CREATE TEMP TABLE ${given} ON COMMIT DROP AS SELECT ${list("", columns)} FROM ${recordset(table)}`, [JSON.stringify(rows)]);
  await client.query(`ANALYZE ${given}`);
  const change =
    values.length === 0
      ? "DO NOTHING"
      : `DO UPDATE SET ${values.map((name) => `${quote(name)} = excluded.${quote(name)}`).join(", ")}
         WHERE (${list("t.", values)}) IS DISTINCT FROM (${list("excluded.", values)})`;
  await client.query(
    `INSERT INTO ${quote(table)} AS t (${list("", columns)}) SELECT * FROM ${given} ON CONFLICT (${list("", key)}) ${change}`,
  );
  await client.query(
    `DELETE FROM ${quote(table)} AS t WHERE (${scope}) AND NOT EXISTS (SELECT FROM ${given} AS n WHERE ${sameKey(key, "t", "n")})`,
  );
}
