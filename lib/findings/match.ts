import { phraseKey, wordsOf } from "@/lib/search/words";

/** The telling words of a text, whatever their accents, case and plural. */
export const searchWords = (text: string): string[] => wordsOf(text).map((word) => phraseKey([word]));

/**
 * Whether the words of a text hold every telling word of a query. A word may go on ("coopér" finds "coopération"); a query
 * of small words alone finds everything.
 */
export function matcher(query: string): (words: readonly string[]) => boolean {
  const wanted = searchWords(query);
  return (words) => wanted.every((word) => words.some((other) => other.startsWith(word)));
}
