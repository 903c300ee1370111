import { formatGap, formatNumber, formatYear, NBSP, NNBSP } from "./numbers";

/** Units that stand for a bare count are not printed after the number. */
const SILENT = new Set(["nombre", "année", "rang", "score", "oui/non"]);

/** The unit as it is printed after a value: "%", "M€", "" for a bare count. */
export const printedUnit = (unit: string): string => (SILENT.has(unit) ? "" : unit);

/** The space between a value and its unit: narrow before a symbol ("%", "M€", "ETP"), full before words ("ans", "points"). */
export const unitSpace = (suffix: string): string => (/^\p{Ll}{2}/u.test(suffix) ? NBSP : NNBSP);

/** A value alone, by its unit: a year is not grouped, "oui/non" is worded, a rank is an ordinal. */
export function formatValue(value: number, unit: string, decimals?: number): string {
  if (unit === "année") return formatYear(value);
  if (unit === "oui/non") return value === 0 ? "non" : "oui";
  if (unit === "rang") return value === 1 ? "1er" : `${formatNumber(value)}e`;
  return formatNumber(value, decimals);
}

/** Value and unit in one text: "17,4 %", "81,4 M€", "75 pour 100 enfants", "1977". */
export function formatQuantity(value: number, unit: string, decimals?: number): string {
  const suffix = printedUnit(unit);
  return suffix ? `${formatValue(value, unit, decimals)}${unitSpace(suffix)}${suffix}` : formatValue(value, unit, decimals);
}

/** A gap between two values of one unit: shares differ in points ("− 45,6 points"), the rest in its unit. */
export function formatUnitGap(gap: number, unit: string, decimals?: number): string {
  const suffix = unit === "%" || unit === "points" ? (Math.abs(gap) < 2 ? "point" : "points") : printedUnit(unit);
  return suffix ? `${formatGap(gap, decimals)}${unitSpace(suffix)}${suffix}` : formatGap(gap, decimals);
}
