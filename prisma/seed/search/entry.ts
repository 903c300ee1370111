import { territoryWord, typeWord, wordsOf } from "@/lib/search/words";
import type { SearchType } from "@/lib/search/types";
import type { CitationView } from "@/lib/sources/citation";

/** A line that a hit may show, with the source that says it. */
export type Line = { text: string; citation: CitationView | null };

/** Texts of an entry by what they are worth: A its name, B its keywords, C what it says, D what surrounds it. */
export type Fields = { a: string[]; b?: string[]; c?: string[]; d?: string[] };

export type Entry = {
  id: string;
  type: SearchType;
  title: string;
  url: string;
  /** Prior: 1 is ordinary. */
  weight: number;
  territories: string[];
  lines: Line[];
  words: { a: string; b: string; c: string; d: string };
};

type Draft = Omit<Entry, "words"> & { fields: Fields };

const joined = (texts: readonly string[] = []): string => wordsOf(texts.join(" . ")).join(" ");

/** An entry with the words of its fields; its territories and its type are words too, so that a query that names them finds it. */
export function entry({ fields, ...rest }: Draft): Entry {
  return {
    ...rest,
    words: {
      a: [joined(fields.a), typeWord(rest.type)].join(" "),
      b: [joined(fields.b), ...rest.territories.map(territoryWord)].join(" "),
      c: joined(fields.c),
      d: joined(fields.d),
    },
  };
}

/** Texts without the empty ones. */
export const texts = (...items: readonly (string | null | undefined)[]): string[] =>
  items.filter((item): item is string => item !== null && item !== undefined && item !== "");
