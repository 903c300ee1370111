import { MAX_TERRITORIES } from "./filters";

/** What a text typed by a reader means (see lib/territories/resolve-queries.ts). */
type Resolved = { place: { code: string; name: string } | null; candidates: { code: string; label: string }[] };

/** What to do with a territory that the reader wants to add. `next`: the codes to compare, in order. */
export type Addition =
  | { kind: "compare"; next: string[] }
  | { kind: "choose"; candidates: Resolved["candidates"] }
  | { kind: "refused"; message: string };

/** The chosen codes with one more, or with one in the place of another. */
export function withTerritory(codes: readonly string[], added: string, place: string | undefined): string[] {
  const at = place === undefined ? -1 : codes.indexOf(place);
  return at < 0 ? [...codes, added] : codes.map((code, index) => (index === at ? added : code));
}

const refused = (message: string): Addition => ({ kind: "refused", message });

/** Decides from what the typed text means; what is refused keeps the rest of the choice. `place`: the one to replace. */
export function decideAddition(typed: string, { place: found, candidates }: Resolved, codes: readonly string[], place: string | undefined): Addition {
  const isReplacing = place !== undefined && codes.includes(place);
  if (!isReplacing && codes.length >= MAX_TERRITORIES) return refused("Quatre territoires au plus se comparent à la fois : choisissez celui que le nouveau remplace.");
  if (found && codes.includes(found.code)) return refused(`${found.name} est déjà dans la comparaison.`);
  if (found) return { kind: "compare", next: withTerritory(codes, found.code, place) };
  const fresh = candidates.filter(({ code }) => !codes.includes(code));
  return fresh.length > 0 ? { kind: "choose", candidates: fresh } : refused(`Aucun territoire ne porte le nom « ${typed} ». Écrivez-le en entier, ou donnez son code officiel.`);
}
