import { NNBSP } from "./numbers";

/**
 * French spacing for texts of the dataset: curly apostrophes, narrow no-break space before ; : ! ? % » and after «.
 * Addresses ("https://") are left alone.
 */
export function typo(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, "$1’")
    .replace(/[ \u00a0]+([;!?%€»]|:(?!\/\/))/g, `${NNBSP}$1`)
    .replace(/«[ \u00a0]*/g, `«${NNBSP}`)
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, `$1${NNBSP}`);
}

/** First letter in capital, the rest untouched. */
export const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);

/** Cuts a text at a word, with an ellipsis, to at most `length` characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[\s,;:.]+$/, "")}…`;
}

/** A fragment as a sentence: capital first, full stop last. */
export const asSentence = (text: string) => `${capitalise(text.trim())}${/[.!?…]$/.test(text.trim()) ? "" : "."}`;
