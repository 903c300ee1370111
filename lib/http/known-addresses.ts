import type { KnownSet } from "@/lib/http/route-table";
import { parseTerritoryCode } from "@/lib/territories/codes";

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

/** The present official code of what a reader typed (see parseTerritoryCode), a former commune's being the present one's. Null when there is none. */
export function findTerritory(typed: string, known: KnownAddresses): string | null {
  const code = parseTerritoryCode(typed)?.toLowerCase();
  return code === undefined ? null : (known.territories.get(code) ?? known.formerCommunes.get(code) ?? null);
}
