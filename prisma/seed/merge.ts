import { isDeepStrictEqual } from "node:util";

import type { Row } from "./rows/table";

/** A field (or, with field "*", a whole row) where the user's choice stands against a newer dataset. */
export type Conflict = { key: string; field: string; currentValue: unknown; datasetValue: unknown };

export type Merge = {
  inserts: Row[];
  updates: Row[];
  /** Rows that left the dataset and that nobody changed: to remove unless something refers to them. */
  leaving: { key: string; row: Row }[];
  conflicts: Conflict[];
};

export const wholeRow = "*";

/** The key columns of a row as one text, for dataset_record and dataset_conflict. */
export const keyOf = (row: Row, key: readonly string[]) => key.map((column) => String(row[column])).join("|");

/**
 * Three-way merge of one table.
 * @param base rows as last loaded from the dataset, by key
 * @param mine rows now in the database, by key: what users added, corrected or removed stands
 * @param theirs rows of the new dataset, by key
 */
export function merge(base: ReadonlyMap<string, Row>, mine: ReadonlyMap<string, Row>, theirs: ReadonlyMap<string, Row>): Merge {
  const result: Merge = { inserts: [], updates: [], leaving: [], conflicts: [] };
  for (const [key, row] of theirs) {
    const loaded = base.get(key);
    const current = mine.get(key);
    if (current) mergeRow(key, loaded, current, row, result);
    else if (!loaded) result.inserts.push(row);
    // Removed by a user: it stays removed, and a newer version is listed.
    else if (!isDeepStrictEqual(loaded, row)) result.conflicts.push({ key, field: wholeRow, currentValue: null, datasetValue: row });
  }
  for (const [key, loaded] of base) {
    const current = mine.get(key);
    if (theirs.has(key) || !current) continue;
    const changed = Object.keys(loaded).some((column) => !isDeepStrictEqual(loaded[column], current[column]));
    if (changed) result.conflicts.push({ key, field: wholeRow, currentValue: current, datasetValue: null });
    else result.leaving.push({ key, row: current });
  }
  return result;
}

function mergeRow(key: string, base: Row | undefined, mine: Row, theirs: Row, result: Merge): void {
  const merged: Row = {};
  let changed = false;
  for (const [field, datasetValue] of Object.entries(theirs)) {
    const currentValue = mine[field];
    // A row that a user added under the same key has no base: each of its fields is the user's.
    const untouched = base !== undefined && isDeepStrictEqual(currentValue, base[field]);
    const same = isDeepStrictEqual(currentValue, datasetValue);
    merged[field] = untouched ? datasetValue : currentValue;
    if (same) continue;
    if (untouched) changed = true;
    else if (!isDeepStrictEqual(datasetValue, base?.[field])) result.conflicts.push({ key, field, currentValue, datasetValue });
  }
  if (changed) result.updates.push(merged);
}
