import { FAINT_WORDS, PLACE_WORDS, RELATED, SYNONYMS, TYPE_WORDS } from "./synonyms";
import type { SearchType } from "./types";
import { phraseKey, plain, territoryWord, typeWord, wordsOf } from "./words";

/** A word as the index knows it: its lexeme, how many entries hold it (0: unknown) and how it is spelled there. */
export type KnownWord = { word: string; lexeme: string; entries: number; forms: string[] };

/** A territory that the query names. */
export type NamedPlace = { code: string; name: string };

/** One way to satisfy a group: a tsquery and what finding it is worth. */
type Alternative = { query: string; weight: number };

/** A word of the query (or the name of a territory) with all its ways to be found. */
export type Group = { weight: number; alternatives: Alternative[] };

export type Plan = {
  /** Key of all the words asked. */
  phrase: string;
  groups: Group[];
  /** Neighbouring words of the query, worth more when they stand together. */
  phrases: Alternative[];
  /** Spellings of all that is looked for. */
  forms: ReadonlySet<string>;
  /** Those to mark in an excerpt: "jeune" alone is not the "accueil du jeune enfant" that a crèche is. */
  marks: ReadonlySet<string>;
  territories: string[];
  /** Kinds of things that the query names. */
  types: ReadonlySet<SearchType>;
  /** The query names territories, and kinds of things at most: "programmes Redon". */
  placesOnly: boolean;
};

/** A span of the query's words and other words that say the same. */
export type Rewording = { from: number; to: number; words: string[]; strength: number };

const CORPUS = 5000;
const rarity = (entries: number) => Math.log(1 + (CORPUS - entries + 0.5) / (entries + 0.5));

const quote = (lexeme: string) => `'${lexeme.replaceAll("'", "''")}'`;

const LONGEST_PHRASE = 9;

/** Every run of words with its place: `[from, to]` inclusive. */
export function spansOf(words: readonly string[]): { key: string; from: number; to: number }[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + LONGEST_PHRASE).map((_, length) => ({
      key: phraseKey(words.slice(from, from + length + 1)),
      from,
      to: from + length,
    })),
  );
}

const SYNONYM_STRENGTH = 0.7;
const RELATED_STRENGTH = 0.45;
const ALIAS_STRENGTH = 0.9;

type Other = { words: string[]; strength: number };

/** Other phrases of each phrase's classes, by its key. */
const othersByPhrase = new Map<string, Other[]>();
for (const { classes, strength } of [
  { classes: SYNONYMS, strength: SYNONYM_STRENGTH },
  { classes: RELATED, strength: RELATED_STRENGTH },
]) {
  for (const phrases of classes.map((texts) => texts.map(wordsOf))) {
    for (const phrase of phrases) {
      const others = phrases.filter((other) => other !== phrase).map((words) => ({ words, strength }));
      othersByPhrase.set(phraseKey(phrase), [...(othersByPhrase.get(phraseKey(phrase)) ?? []), ...others]);
    }
  }
}

/** Other ways to say parts of the query: field synonyms, and the glossary's aliases when they are given. */
export function rewordings(words: readonly string[], aliases: readonly { phrase: string; words: string }[] = []): Rewording[] {
  return spansOf(words).flatMap(({ key, from, to }) => [
    ...(othersByPhrase.get(key) ?? []).map((other) => ({ from, to, ...other })),
    ...aliases
      .filter((alias) => alias.phrase === key)
      .map((alias) => ({ from, to, words: alias.words.split(" "), strength: ALIAS_STRENGTH })),
  ]);
}

/** The kind of thing that a word names. */
export const typeOf = (word: string): SearchType | undefined => TYPE_WORDS[word.replace(/s$/, "")];

type Vocabulary = ReadonlyMap<string, KnownWord>;

/** The tsquery of several words, all wanted; null when the index lacks one of them. */
function together(words: readonly string[], known: Vocabulary): { query: string; rarity: number; forms: string[] } | null {
  const found = words.flatMap((word) => known.get(word) ?? []).filter(({ entries }) => entries > 0);
  if (found.length < words.length || found.length === 0) return null;
  return {
    query: found.map(({ lexeme }) => quote(lexeme)).join(" & "),
    rarity: Math.max(...found.map(({ entries }) => rarity(entries))),
    forms: found.flatMap(({ forms }) => forms),
  };
}

/** Where the words of a name stand in the query; null when they do not follow each other. */
function spanOf(words: readonly string[], name: readonly string[]): { from: number; to: number } | null {
  const from = words.findIndex((_, index) => name.every((word, offset) => words[index + offset] === word));
  return from < 0 || name.length === 0 ? null : { from, to: from + name.length - 1 };
}

/** Territories of the query with the words that name them. */
function placeSpans(words: readonly string[], places: readonly NamedPlace[]) {
  const named = places.flatMap(({ code, name }) => {
    const span = spanOf(words, wordsOf(name)) ?? spanOf(words, [plain(code.replace(/^DEP-/, ""))]);
    return span ? [{ ...span, code, name }] : [];
  });
  const worded = words.flatMap((word, index) => {
    const place = PLACE_WORDS[word.replace(/s$/, "")] ?? PLACE_WORDS[word];
    return place ? [{ from: index, to: index, ...place }] : [];
  });
  return [...named, ...worded];
}

/** Share of its rarity that a word keeps when few would miss it. */
const FAINT = 0.35;

/** "Programme" in a text is not what "programmes aidants" asks for. */
const IN_PASSING = 0.6;

/**
 * What to look for.
 * @param words the query's own words, spelling corrected
 * @param known every word of the query, of its rewordings and of its territories
 */
export function planOf(words: readonly string[], known: Vocabulary, rewords: readonly Rewording[], places: readonly NamedPlace[]): Plan {
  const forms = new Set<string>();
  const marks = new Set<string>();
  const spans = placeSpans(words, places);
  const inPlace = (index: number) => spans.some(({ from, to }) => from <= index && index <= to);
  const groups: Group[] = words.flatMap((word, index) => {
    const self = known.get(word);
    if (inPlace(index)) return [];
    const own = (self && self.entries > 0 ? rarity(self.entries) : rarity(50)) * (FAINT_WORDS.has(word) ? FAINT : 1);
    self?.forms.forEach((form) => forms.add(form) && marks.add(form));
    const alternatives = rewords
      .filter(({ from, to }) => from <= index && index <= to)
      .flatMap((reword) => {
        const found = together(reword.words, known);
        if (!found) return [];
        const tells = reword.words.length === 1 || reword.strength === ALIAS_STRENGTH;
        found.forms.forEach((form) => forms.add(form) && tells && marks.add(form));
        return [{ query: found.query, weight: reword.strength * Math.min(own, found.rarity) }];
      });
    const type = typeOf(word);
    const marker = type ? known.get(typeWord(type)) : undefined;
    const ofType = marker && marker.entries > 0 ? [{ query: quote(marker.lexeme), weight: own }] : [];
    const direct = self && self.entries > 0 ? [{ query: quote(self.lexeme), weight: own * (type ? IN_PASSING : 1) }] : [];
    return [{ weight: own, alternatives: [...direct, ...ofType, ...alternatives] }];
  });
  const firsts = new Map(spans.map((span) => [`${span.from}-${span.to}`, span]));
  for (const { from, to } of firsts.values()) {
    groups.push(placeGroup(words.slice(from, to + 1), spans.filter((span) => span.from === from && span.to === to), known));
  }
  for (const word of spans.flatMap(({ from, to, name }) => [...words.slice(from, to + 1), ...wordsOf(name)])) {
    forms.add(word);
    marks.add(word);
  }
  return {
    phrase: phraseKey(words),
    groups,
    phrases: phrasesOf(words, known),
    forms,
    marks,
    territories: [...new Set(spans.map(({ code }) => code))],
    types: new Set(words.flatMap((word) => typeOf(word) ?? [])),
    placesOnly: spans.length > 0 && words.every((word, index) => inPlace(index) || typeOf(word) !== undefined),
  };
}

function placeGroup(name: readonly string[], spans: readonly { code: string }[], known: Vocabulary): Group {
  const byName = together(name, known);
  const byCode = spans.flatMap(({ code }) => {
    const found = known.get(territoryWord(code));
    return found && found.entries > 0 ? [{ query: quote(found.lexeme), weight: rarity(found.entries) }] : [];
  });
  const weight = Math.max(0.5, ...byCode.map((alternative) => alternative.weight));
  return {
    weight,
    // The territory that an entry is about is worth more than its name in passing.
    alternatives: [...byCode, ...(byName ? [{ query: byName.query, weight: byCode.length > 0 ? weight * 0.7 : byName.rarity }] : [])],
  };
}

function phrasesOf(words: readonly string[], known: Vocabulary): Alternative[] {
  return words.slice(1).flatMap((word, index) => {
    const [left, right] = [known.get(words[index] ?? ""), known.get(word)];
    if (!left?.entries || !right?.entries) return [];
    return [{ query: `${quote(left.lexeme)} <-> ${quote(right.lexeme)}`, weight: Math.min(rarity(left.entries), rarity(right.entries)) }];
  });
}
