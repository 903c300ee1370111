import "server-only";

import { db } from "@/lib/db";
import { nameKey } from "@/lib/search/words";

import { parseTerritoryCode } from "./codes";
import { getPresentTerritory } from "./queries";
import { suggestTerritories } from "./suggestion-queries";

export type ResolvedTerritory = {
  place: { code: string; name: string } | null;
  /** What the text may mean when it is not the name of one territory only. */
  candidates: { code: string; label: string }[];
};

const MOST = 8;

const select = { code: true, name: true } as const;

/** The territory of a code, the present one for a former commune. */
const findPlace = async (code: string) =>
  (await db.territory.findUnique({ where: { code }, select })) ?? (await getPresentTerritory(code));

/** The territory that a code or a name means; homonyms are left to the reader's choice. One statement. */
export async function resolveTerritory(text: string): Promise<ResolvedTerritory> {
  const code = parseTerritoryCode(text);
  if (code !== null) {
    const place = await findPlace(code);
    if (place) return { place, candidates: [] };
  }
  const suggestions = await suggestTerritories(text, undefined, MOST);
  const exact = suggestions.filter(({ name }) => nameKey(name) === nameKey(text));
  const [only, ...others] = exact.length > 0 ? exact : suggestions;
  if (only && others.length === 0) return { place: { code: only.code, name: only.name }, candidates: [] };
  return { place: null, candidates: suggestions.map(({ code: candidate, label }) => ({ code: candidate, label })) };
}
