const SCALES: Record<string, { base: string; factor: number }> = {
  "k€": { base: "€", factor: 1e3 },
  "M€": { base: "€", factor: 1e6 },
  "Md€": { base: "€", factor: 1e9 },
  millions: { base: "nombre", factor: 1e6 },
};

/** The unit in which values written in this one are compared and drawn: M€ → €, millions → nombre. */
export const baseUnit = (unit: string): string => SCALES[unit]?.base ?? unit;

/** A value in its base unit. 1.082 millions → 1,082,000; products of decimals are rounded back to what they print. */
export function toBase(value: number, unit: string): number {
  return Number((value * (SCALES[unit]?.factor ?? 1)).toPrecision(12));
}

/** Number of decimals a value is printed with: 62.98 → 2. */
export const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** A value written in one unit, in another of the same base; null when the one does not convert into the other. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  if (baseUnit(from) !== baseUnit(to)) return null;
  return Number((toBase(value, from) / (SCALES[to]?.factor ?? 1)).toPrecision(12));
}
