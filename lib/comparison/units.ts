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

// Units of quantities that grow with the size of a territory.
const AMOUNTS = new Set(["nombre", "millions", "€", "k€", "M€", "Md€", "ETP", "francs"]);
// … unless the label says that it is already a ratio, a rate, a rule, or a number of chapters of a document.
const ALREADY_RELATIVE =
  /\bpar (bénéficiaire|ETP|habitant|intervention|accompagnement|information|département)|médian|moyen|plafond|quotient|\bd’une\b|^axes|^orientations|^indicateurs d|^services publics réunis/i;

/** True for a number of people, of places or of euros: two territories of different size are not compared by it. */
export function growsWithSize(unit: string, label: string): boolean {
  return AMOUNTS.has(unit) && !ALREADY_RELATIVE.test(label);
}
