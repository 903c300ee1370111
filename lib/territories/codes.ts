/**
 * Official code of a territory as a reader may type it: "35", "035" and "dep-35" → "DEP-35", "35238" → "COM-35238", a SIREN →
 * its EPCI, "fr" → "FR", "reg-53" → "REG-53". A bare number of two or three digits is a département, never a région.
 * @returns null when the text has none of these forms; that the code exists is the caller's to check
 */
export function parseTerritoryCode(typed: string): string | null {
  const text = typed.trim().toUpperCase();
  if (text === "FR") return "FR";
  const departement = /^(?:DEP-)?0*(\d{1,3}|2[AB])$/.exec(text)?.[1];
  if (departement !== undefined) return `DEP-${departement.padStart(2, "0")}`;
  const commune = /^(?:COM-)?(\d[\dAB]\d{3})$/.exec(text)?.[1];
  if (commune !== undefined) return `COM-${commune}`;
  const epci = /^(?:EPCI-)?(\d{9})$/.exec(text)?.[1];
  if (epci !== undefined) return `EPCI-${epci}`;
  if (/^REG-\d{2,3}$/.test(text)) return text;
  const [, kind, name] = /^(JUR|AREA)-([A-Z0-9-]{1,80})$/.exec(text) ?? [];
  return kind !== undefined && name !== undefined ? `${kind}-${name.toLowerCase()}` : null;
}
