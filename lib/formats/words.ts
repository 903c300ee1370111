import { formatNumber, NBSP } from "./numbers";

/** "a", "a et b", "a, b et c". */
export function joinList(items: readonly string[], conjunction = "et"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1) ?? ""}`;
}

/** French plural: 0 and 1 are singular (and 1,9). "aucun constat" is the caller's to say. */
export const isPlural = (count: number) => Math.abs(count) >= 2;

/** Count and noun: plural(3, "constat") → "3 constats"; irregular plurals are given. */
export function plural(count: number, singular: string, pluralForm = `${singular}s`): string {
  return `${formatNumber(count)}${NBSP}${isPlural(count) ? pluralForm : singular}`;
}

const VOWEL = /^[aeiouyâàéèêëîïôœ]/i;

/** "de Rennes", "d’Alençon": elided before a vowel; aspirated names are the caller's. */
export const withDe = (name: string) => (VOWEL.test(name) ? `d’${name}` : `de ${name}`);
