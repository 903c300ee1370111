import type { ClientBase } from "pg";

/** What differs from the last load: names of files, of the geography's package, or "loader". */
export async function changedSince(client: ClientBase, fingerprint: ReadonlyMap<string, string>): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string; hash: string }>("SELECT name, hash FROM dataset_file");
  const loaded = new Map(rows.map(({ name, hash }) => [name, hash]));
  return new Set([...fingerprint].filter(([name, hash]) => loaded.get(name) !== hash).map(([name]) => name));
}

/** Notes what has been loaded. */
export async function noteLoaded(client: ClientBase, fingerprint: ReadonlyMap<string, string>): Promise<void> {
  const files = [...fingerprint].map(([name, hash]) => ({ name, hash }));
  await client.query(`DELETE FROM dataset_file WHERE name <> ALL ($1)`, [files.map(({ name }) => name)]);
  await client.query(
    `INSERT INTO dataset_file AS f (name, hash, "loadedAt") SELECT name, hash, now() FROM jsonb_to_recordset($1) AS n(name text, hash text)
     ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, "loadedAt" = excluded."loadedAt" WHERE f.hash <> excluded.hash`,
    [JSON.stringify(files)],
  );
}
