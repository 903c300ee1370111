import { nameKey } from "@/lib/search/words";

/** What the text of a territory field may mean. */
export type TypedTerritory =
  /**
   * A name, perhaps only its beginning; `core` is its most telling word; `departement` when its number follows:
   * "Saint-Denis (93)".
   */
  | { by: "name"; key: string; core: string; withoutNumber: string; departement: string | null }
  /** A postal code, an official code or the beginning of one. */
  | { by: "number"; digits: string };

const ABBREVIATIONS: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", nd: "notre dame" };

// Words of many names: they tell nothing of which one is meant.
const COMMON = /^(saint|sainte|notre|dame|communaute|agglomeration|metropole|pays|de|du|des|la|le|les|sur|sous|en|et|d|l)$/;

/** The longest word that is not in many names, else the longest. */
function coreOf(key: string): string {
  const words = key.split(" ").sort((a, b) => b.length - a.length);
  return words.find((word) => !COMMON.test(word)) ?? words[0] ?? key;
}

/** Text as typed → what to look for; null when nothing telling remains. Keys are written as the database's f_key(). */
export function parseTyped(text: string): TypedTerritory | null {
  const key = nameKey(text);
  if (/^\d{2,5}$|^\d{9}$|^2[ab](\d{1,3})?$/.test(key)) return { by: "number", digits: key.toUpperCase() };
  const full = key.replace(/\b(st|ste|nd)\b/g, (word) => ABBREVIATIONS[word] ?? word);
  if (!/[a-z]{2}/.test(full) && !/^[a-z]$/.test(full)) return null;
  const [, name, number] = /^(.*[a-z].*) (\d{2,3}|2[ab])$/.exec(full) ?? [];
  const withoutNumber = name ?? full;
  return { by: "name", key: full, core: coreOf(withoutNumber), withoutNumber, departement: number ? `DEP-${number.toUpperCase()}` : null };
}
