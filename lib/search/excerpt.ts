import { typo } from "@/lib/formats/typography";

import type { LineRow } from "./rows";
import { plain, wordsOf } from "./words";

/** A piece of text, marked when it is one of the words looked for. */
export type Piece = { text: string; mark: boolean };

const TOKEN = /\d+(?:[\s\u202f,.]\d+)*|[\p{L}\p{N}]+/gu;

/** Cuts a text into marked and plain pieces. */
export function highlight(text: string, forms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word] = wordsOf(match[0]);
    if (!forms.has(word ?? "") && !forms.has(plain(match[0]))) continue;
    if (match.index > last) pieces.push({ text: text.slice(last, match.index), mark: false });
    pieces.push({ text: match[0], mark: true });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), mark: false });
  return pieces;
}

const MOST_LINES = 3;

/** The lines of an entry that say most of what is looked for: the first always, then others in their own order, none beside the point. */
export function pickLines(lines: readonly LineRow[], forms: ReadonlySet<string>): LineRow[] {
  const [first, ...others] = lines;
  if (!first) return [];
  const found = others.map((line, index) => ({
    line,
    index,
    count: new Set(wordsOf(line.text).filter((word) => forms.has(word))).size,
  }));
  found.sort((a, b) => b.count - a.count || a.index - b.index);
  const best = found[0]?.count ?? 0;
  const chosen = found
    .slice(0, MOST_LINES - 1)
    .filter(({ count }) => count > 0 || best === 0)
    .sort((a, b) => a.index - b.index);
  return [first, ...chosen.map(({ line }) => line)].map((line) => ({ ...line, text: typo(line.text) }));
}
