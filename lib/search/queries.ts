import "server-only";

import { rememberedByKey } from "@/lib/cache/remembered";
import { routes } from "@/lib/routes";
import type { CitationView } from "@/lib/sources/citation";

import { highlight, pickLines, type Piece } from "./excerpt";
import { isWholeName, placesOfIndex, placesToShow, placeText, placeUrl, possibleNames } from "./places";
import { planOf, rewordings, spansOf, typeOf, type Plan } from "./plan";
import { rankCandidates } from "./rank";
import { readCandidates, readLines, readVocabulary, type PlaceRow, type TypeCount, type Vocabulary } from "./rows";
import { meant, type Meant } from "./spelling";
import { searchTypes, type SearchType } from "./types";
import { plain, spelled, typeWord, wordsOf } from "./words";

export type HitLine = { pieces: Piece[]; citation: CitationView | null };
export type Hit = { type: SearchType; title: Piece[]; url: string; lines: HitLine[] };

export type SearchResult = {
  hits: Hit[];
  /** Pages that answer, of the chosen type. */
  total: number;
  /** Those that can be reached page by page: the best, and only they are ranked. */
  reachable: number;
  counts: { type: SearchType | null; count: number }[];
  /** The query as it was searched, when a word had to be replaced by its nearest spelling. */
  corrected: string | null;
};

type Asked = { query: string; type: SearchType | null; offset: number; limit: number };

async function vocabularyOf(query: string, words: readonly string[]): Promise<Vocabulary> {
  const synonyms = rewordings(words).flatMap((reword) => reword.words);
  const types = words.flatMap((word) => typeOf(word) ?? []).map(typeWord);
  return readVocabulary(words, [...synonyms, ...types], spansOf(words).map(({ key }) => key), possibleNames(query));
}

/** Words that the index does not know, and the nearest that it knows; names of territories are left as they are. */
function correctionsOf({ words, places }: Vocabulary): Map<string, Meant> {
  const named = new Set(places.flatMap(({ name }) => wordsOf(name)));
  return new Map(
    words.flatMap(({ word, neighbours }) => {
      const found = named.has(word) ? null : meant(word, neighbours);
      return found === null ? [] : [[word, found] as const];
    }),
  );
}

/** The query as typed, its misspelled words replaced; null when there were none. */
function respell(query: string, corrections: ReadonlyMap<string, Meant>): string | null {
  const changed = query.replace(/[\p{L}\p{N}]+/gu, (typed) => {
    const found = corrections.get(plain(typed));
    return found?.how === "spelling" ? spelled(found.word) : typed;
  });
  return changed === query ? null : changed;
}

/** The query understood: at most two statements, the second only when a word was misspelled. */
async function understand(query: string) {
  const typed = wordsOf(query);
  const first = await vocabularyOf(query, typed);
  const corrections = correctionsOf(first);
  const words = typed.map((word) => corrections.get(word)?.word ?? word);
  const vocabulary = corrections.size === 0 ? first : { ...(await vocabularyOf(words.join(" "), words)), places: first.places };
  const known = new Map([...first.words, ...vocabulary.words].map((row) => [row.word, row]));
  const places = placesOfIndex(vocabulary.places, (word) => (known.get(word)?.entries ?? 0) > 0);
  const plan = planOf(words, known, rewordings(words, vocabulary.aliases), places);
  const shown = placesToShow(query, vocabulary.places, places, (word) => (known.get(word)?.entries ?? 0) > 0);
  return { plan, corrections, places: shown };
}

function placeHit(place: PlaceRow, { marks, types, placesOnly }: Plan): Hit {
  if (placesOnly && types.has("programme")) {
    return {
      type: "programme",
      title: highlight(`Programmes qui servent ${place.name}`, marks),
      url: routes.programmesOf(place.code),
      lines: [{ pieces: [{ text: placeText(place), mark: false }], citation: null }],
    };
  }
  return {
    type: "territoire",
    title: highlight(place.name, marks),
    url: placeUrl(place),
    lines: [{ pieces: [{ text: placeText(place), mark: false }], citation: null }],
  };
}

/** Where the territories named in a query come: first when it is their name or asks for their programmes, else fourth. */
const PLACES_FROM = 3;

/** Two statements, three when a word was misspelled, and one to read the lines shown. */
async function readPage({ query, type, offset, limit }: Asked): Promise<SearchResult> {
  const { plan, corrections, places } = await understand(query);
  const { candidates, counts } = await readCandidates(plan, type === "territoire" ? null : type);
  const first = plan.placesOnly || places.some((place) => isWholeName(query, place));
  const shown = type === null || type === "territoire" ? places : [];
  const ranked = type === "territoire" ? [] : rankCandidates(candidates, plan);
  const at = first ? 0 : Math.min(PLACES_FROM, ranked.length);
  const page = [...ranked.slice(0, at), ...shown, ...ranked.slice(at)].slice(offset, offset + limit);
  const totals = countsOf(counts, places.length);
  const lines = await readLines(page.flatMap((item) => ("id" in item ? [item.id] : [])));
  return {
    hits: page.map((item) =>
      "id" in item
        ? {
            type: searchTypes.as(item.type),
            title: highlight(item.title, plan.marks),
            url: item.url,
            lines: pickLines(lines.get(item.id) ?? [], plan.forms).map(({ text, citation }) => ({ pieces: highlight(text, plan.marks), citation })),
          }
        : placeHit(item, plan),
    ),
    total: totals.find((row) => row.type === type)?.count ?? 0,
    reachable: ranked.length + shown.length,
    counts: totals,
    corrected: respell(query, corrections),
  };
}

const MOST_REMEMBERED = 300;

/**
 * Full text over everything, best first: one page of hits. The latest searches are remembered until the facts
 * change: people type the same few words, and come back from a hit to its list.
 */
export const search = rememberedByKey(readPage, (asked) => JSON.stringify(asked), MOST_REMEMBERED);

/** Counts of all (null) and of each type, in their order, without the empty ones. */
const countsOf = (counts: readonly TypeCount[], places: number) =>
  [null, ...searchTypes.codes].flatMap((type) => {
    const found = counts.find((row) => row.type === type)?.count ?? 0;
    const count = found + (type === null || type === "territoire" ? places : 0);
    return count > 0 ? [{ type, count }] : [];
  });
