import type { KnownSet } from "@/lib/http/route-table";

/** Every sheet that exists. Keys of a set are compared without case; values are the canonical spelling. */
export type KnownAddresses = Readonly<Record<KnownSet, ReadonlyMap<string, string>>> & {
  /** Former, delegated and associated communes: "com-35001" → "COM-35010". */
  readonly formerCommunes: ReadonlyMap<string, string>;
};

export type AddressLists = Record<KnownSet, readonly string[]> & { formerCommunes: Readonly<Record<string, string>> };

const index = (keys: readonly string[]) => new Map(keys.map((key) => [key.toLowerCase(), key]));

/** Lists as the database gives them → lookups. */
export const knownAddresses = (lists: AddressLists): KnownAddresses => ({
  departements: index(lists.departements),
  territories: index(lists.territories),
  indicators: index(lists.indicators),
  schemes: index(lists.schemes),
  programmes: index(lists.programmes),
  organismes: index(lists.organismes),
  recommendations: index(lists.recommendations),
  documents: index(lists.documents),
  passages: index(lists.passages),
  methods: index(lists.methods),
  formerCommunes: new Map(Object.entries(lists.formerCommunes).map(([code, present]) => [code.toLowerCase(), present])),
});

/**
 * The present official code of what a reader typed: "dep-35", "35" and "035" → "DEP-35", "35238" → "COM-35238", a SIREN →
 * its EPCI, a former commune → the present one. Null when there is none.
 */
export function findTerritory(typed: string, known: KnownAddresses): string | null {
  for (const candidate of territoryCandidates(typed.trim().toLowerCase())) {
    const code = known.territories.get(candidate) ?? known.formerCommunes.get(candidate);
    if (code) return code;
  }
  return null;
}

function territoryCandidates(typed: string): string[] {
  const [, kind = "dep", digits] = /^(?:(dep)-)?0*(\d{1,3}|2[ab])$/.exec(typed) ?? [];
  // A bare code is a département: "1", "01" and "001" are all Ain.
  if (digits !== undefined) return [typed, `${kind}-${digits.padStart(2, "0")}`];
  if (/^\d{9}$/.test(typed)) return [`epci-${typed}`];
  if (/^\d[\dab]\d{3}$/.test(typed)) return [`com-${typed}`];
  return [typed];
}
