/** A cell of an exported table; null is an empty cell, never 0. */
export type CsvCell = string | number | null;

// A spreadsheet runs a cell that starts so as a formula; a leading apostrophe makes it text again.
const FORMULA_START = /^[=+\-@\t\r\n]/;

function cell(value: CsvCell): string {
  if (value === null) return "";
  // French spreadsheets read a comma as the decimal mark.
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV for French spreadsheets: byte-order mark, semicolons, CRLF, decimal commas, and no cell that
 * could run as a formula. Numbers must be given as numbers: a text that starts with a minus sign is made text.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}
