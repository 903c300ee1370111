import { createElement, type CSSProperties, type ReactNode } from "react";

export type Column<Row> = {
  /** Text of the header; also the label of the cell when the row becomes a sheet on a phone. */
  header: string;
  /** Richer header (a territory's mark); `header` stays the label. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures: right-aligned, tabular. */
  numeric?: boolean;
};

type Props<Row> = {
  /** Says what the table holds; read first by assistive technologies. */
  caption: ReactNode;
  captionHidden?: boolean;
  /** The first column names the row (its cells are row headers). */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  className?: string;
};

// Labels of the phone's sheets are set once on the table ("--c2": "Valeur") instead of once per cell: CSS prints them.
const labels = (headers: readonly string[]) =>
  Object.fromEntries(headers.map((header, index) => [`--c${index + 1}`, JSON.stringify(header)])) satisfies CSSProperties;

function cellOf<Row>({ cell, numeric }: Column<Row>, row: Row, isHeader: boolean) {
  if (isHeader) return <th scope="row">{cell(row)}</th>;
  return numeric ? <td className="n">{cell(row)}</td> : <td>{cell(row)}</td>;
}

/** A table with caption, scoped headers and sticky head; at 390 px each row turns into a small sheet. Up to 8 columns. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, className }: Props<Row>) {
  return (
    <table className={className ? `tbl ${className}` : "tbl"} style={labels(columns.map(({ header }) => header))}>
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, head, numeric }) => (
            <th key={header} scope="col" className={numeric ? "n" : undefined}>
              {head ?? header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          // Cells as arguments, not as a list, need no keys; classes only where they say something: a long table's payload halves.
          createElement(
            "tr",
            { key: rowKey(row) },
            ...columns.map((column, index) => cellOf(column, row, index === 0)),
          ),
        )}
      </tbody>
    </table>
  );
}
