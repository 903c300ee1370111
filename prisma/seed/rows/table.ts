import type { Dataset } from "../schemas/dataset";
import type { CitationRecord } from "../schemas/shared";

/** A row under its column names, ready for jsonb_populate_recordset. All rows of a table have the same columns. */
export type Row = Record<string, unknown>;

/** Rows by table. */
export type Tables = Record<string, Row[]>;

export type Builder = (data: Dataset, cite: (citation: CitationRecord) => string) => Tables;

/** Link rows: one per owner and linked code. */
export function links<T>(
  records: readonly T[],
  codes: (record: T) => readonly string[],
  row: (record: T, code: string, position: number) => Row,
): Row[] {
  return records.flatMap((record) => codes(record).map((code, index) => row(record, code, index + 1)));
}
