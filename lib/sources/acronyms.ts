/** A piece of a text: plain words, or an acronym to explain where it stands. */
export type TextPiece = string | { acronym: string; meaning: string };

/** Meanings by acronym; an acronym printed with two meanings keeps both ("… ou …"). Units ("M€") are not explained. */
export function meaningsOf(terms: readonly { acronym: string; meaning: string }[]): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { acronym, meaning } of terms) {
    if (acronym.includes("€")) continue;
    const known = meanings.get(acronym);
    meanings.set(acronym, known ? `${known} ou ${meaning}` : meaning);
  }
  return meanings;
}

/**
 * Cuts a text at the acronyms that `seen` does not hold yet, and adds them to it: an acronym is explained once a page.
 * Whole words only: "CAF" is found in "la CAF de l’Orne", not in "CAFAT".
 */
export function splitAcronyms(text: string, meanings: ReadonlyMap<string, string>, seen: Set<string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let plain = 0;
  for (const match of text.matchAll(/[\p{L}\d][\p{L}\d/-]*/gu)) {
    const [word] = match;
    const meaning = meanings.get(word);
    if (meaning === undefined || seen.has(word)) continue;
    seen.add(word);
    if (match.index > plain) pieces.push(text.slice(plain, match.index));
    pieces.push({ acronym: word, meaning });
    plain = match.index + word.length;
  }
  if (plain < text.length) pieces.push(text.slice(plain));
  return pieces;
}
