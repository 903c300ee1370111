/** Narrow no-break space: groups digits, stands before % ; : ! ? and units. */
export const NNBSP = "\u202f";
/** Full-width no-break space: keeps a number with the word that it counts. */
export const NBSP = "\u00a0";
/** True minus sign: as wide as a digit, never cut from its number. */
export const MINUS = "\u2212";

const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number) {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** Number of significant decimals of a value, at most 3: the source's own precision ("62,98", "17,4", "75"). */
const ownDecimals = (value: number) => /\.(\d+)/.exec(String(Math.round(value * 1000) / 1000))?.[1]?.length ?? 0;

/**
 * A number in French: 1082000 → "1 082 000" (narrow no-break spaces), 62.98 → "62,98".
 * At most `decimals` decimals; without it, those of the value itself up to 3.
 */
export function formatNumber(value: number, decimals?: number): string {
  const text = formatter(decimals ?? ownDecimals(value)).format(value);
  return text.replace("-", MINUS).replace(/[\u00a0 ]/g, NNBSP);
}

/** A difference always bears its sign: "+ 8", "− 45,6", "0". */
export function formatGap(value: number, decimals?: number): string {
  const size = formatNumber(Math.abs(value), decimals);
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? MINUS : "+"}${NNBSP}${size}`;
}

/** A year is a name, not a quantity: never grouped. */
export const formatYear = (year: number): string => String(Math.trunc(year));
