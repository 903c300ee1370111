import { phraseKey, wordsOf } from "@/lib/search/words";

const keys = (text: string) => wordsOf(text).map((word) => phraseKey([word]));

/**
 * Whether a text holds every telling word of a query: accents, case, plurals and small words do not matter, and a word
 * may go on ("coopér" finds "coopération"). A query of small words alone finds everything.
 */
export function matcher(query: string): (text: string) => boolean {
  const wanted = keys(query);
  return (text) => {
    const held = keys(text);
    return wanted.every((word) => held.some((other) => other.startsWith(word)));
  };
}
