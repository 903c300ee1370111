import { formatNumber } from "@/lib/formats/numbers";
import { routes } from "@/lib/routes";
import { asTerritoryKind, territoryKinds } from "@/lib/texts/territories";

import type { NamedPlace } from "./plan";
import type { PlaceRow } from "./rows";
import { nameKey, territoryWord, wordsOf } from "./words";

const LONGEST_NAME = 7;
const DEPARTEMENT = /^(?:\d{2,3}|2[ab])$/;

/** Runs of the query's words that could name a territory: "saint malo", "35". */
export function possibleNames(query: string): string[] {
  const words = nameKey(query).split(" ");
  const runs = words.flatMap((_, from) => words.slice(from, from + LONGEST_NAME).map((_, length) => words.slice(from, from + length + 1).join(" ")));
  return [...new Set(runs)].filter((run) => run.length >= 3 || DEPARTEMENT.test(run));
}

/** Territories that the index speaks of: only they are looked for as places, for "Placé" is a commune too. */
export const placesOfIndex = (places: readonly PlaceRow[], isKnown: (word: string) => boolean): NamedPlace[] =>
  places.filter(({ code }) => isKnown(territoryWord(code)));

/** The whole query is the name of this territory. */
export const isWholeName = (query: string, { key }: PlaceRow): boolean => nameKey(query) === key;

/** A département or a région bears the same name: it is the one meant. */
const isOvershadowed = ({ key, kind }: PlaceRow, places: readonly PlaceRow[]) =>
  kind === "commune" && places.some((other) => other.key === key && other.kind !== "commune" && other.kind !== "epci");

/**
 * Territories to list among the hits. A commune whose name is a word of the index ("Ars", "Placé") is probably not what
 * was meant, unless it is all that was asked or the sources speak of it.
 */
export function placesToShow(query: string, places: readonly PlaceRow[], ofIndex: readonly NamedPlace[], isKnown: (word: string) => boolean): PlaceRow[] {
  return places.filter((place) => {
    if (place.kind === "area" || place.kind === "jurisdiction") return isWholeName(query, place);
    if (place.kind !== "commune" || ofIndex.some(({ code }) => code === place.code)) return true;
    if (isOvershadowed(place, places)) return false;
    return isWholeName(query, place) || !wordsOf(place.name).some(isKnown);
  });
}

/** What a territory's hit shows: kind, département, population, and the former name that led to it. */
export function placeText({ kind, departement, population, former }: PlaceRow): string {
  const label = territoryKinds.label(asTerritoryKind(kind));
  const people = population === null ? null : `${formatNumber(population)} habitants (géographie officielle)`;
  const then = former === null ? null : `nom cherché : ${former}, aujourd’hui dans cette commune`;
  return [departement ? `${label} (${departement})` : label, people, then].filter((part) => part !== null).join(", ");
}

export const placeUrl = ({ code }: PlaceRow): string => routes.territory(code);
