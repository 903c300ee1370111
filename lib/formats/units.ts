import { formatGap, formatNumber, formatYear, NBSP, NNBSP } from "./numbers";
import { isPlural } from "./words";

/** Units that stand for a bare count are not printed after the number. */
const SILENT = new Set(["nombre", "année", "rang", "score", "oui/non"]);

/** Units written in the plural that agree with their number. */
const COUNTED = new Set(["ans", "points", "millions", "jours", "heures", "minutes", "francs"]);

/** The unit as it is printed after a value: "%", "M€", "" for a bare count; "0 an", "1,082 million". */
export function printedUnit(unit: string, value?: number): string {
  if (SILENT.has(unit)) return "";
  return value !== undefined && !isPlural(value) && COUNTED.has(unit) ? unit.slice(0, -1) : unit;
}

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
  const suffix = printedUnit(unit, value);
  return suffix ? `${formatValue(value, unit, decimals)}${unitSpace(suffix)}${suffix}` : formatValue(value, unit, decimals);
}

/** A gap between two values of one unit: shares differ in points ("− 45,6 points"), the rest in its unit. */
export function formatUnitGap(gap: number, unit: string, decimals?: number): string {
  const suffix = printedUnit(unit === "%" ? "points" : unit, gap);
  return suffix ? `${formatGap(gap, decimals)}${unitSpace(suffix)}${suffix}` : formatGap(gap, decimals);
}
