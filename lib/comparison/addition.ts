import type { TerritoryKind } from "@/lib/texts/territories";

import { MAX_TERRITORIES } from "./filters";

/** A territory that bears the name (or the code) a reader typed; `departement` tells homonyms apart. */
export type NamedTerritory = { code: string; name: string; kind: TerritoryKind; departement: string | null };

/** What to do with a territory that the reader wants to add. `next`: the codes to compare, in order. */
export type Addition =
  | { kind: "compare"; next: string[] }
  | { kind: "choose"; candidates: NamedTerritory[] }
  | { kind: "refused"; message: string };

/** The chosen codes with one more, or with one in the place of another. */
export function withTerritory(codes: readonly string[], added: string, place: string | undefined): string[] {
  const at = place === undefined ? -1 : codes.indexOf(place);
  return at < 0 ? [...codes, added] : codes.map((code, index) => (index === at ? added : code));
}

/** Decides from the territories that bear the typed name; what is refused keeps the rest of the choice. */
export function decideAddition(
  typed: string,
  candidates: NamedTerritory[],
  codes: readonly string[],
  place: string | undefined,
): Addition {
  const [only] = candidates;
  if (!only) return { kind: "refused", message: `Aucun territoire ne porte le nom « ${typed} ». Écrivez-le en entier, ou donnez son code officiel.` };
  const isReplacing = place !== undefined && codes.includes(place);
  if (!isReplacing && codes.length >= MAX_TERRITORIES) return { kind: "refused", message: "Quatre territoires au plus se comparent à la fois : choisissez celui qu’il remplace." };
  const fresh = candidates.filter(({ code }) => !codes.includes(code));
  if (fresh.length === 0) return { kind: "refused", message: `${only.name} est déjà dans la comparaison.` };
  if (fresh.length > 1) return { kind: "choose", candidates: fresh };
  return { kind: "compare", next: withTerritory(codes, (fresh[0] ?? only).code, place) };
}
