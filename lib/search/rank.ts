import type { Plan } from "./plan";
import type { Candidate } from "./rows";
import { phraseKey, wordsOf } from "./words";

/** An entry about another territory than the one asked for, and about that one. */
const ELSEWHERE = 0.8;
const THERE = 1.1;

function placeFactor(territories: readonly string[], asked: readonly string[]): number {
  if (asked.length === 0 || territories.length === 0) return 1;
  return territories.some((code) => asked.includes(code)) ? THERE : ELSEWHERE;
}

/** What a title that the query says in full adds. */
const NAMED = 0.3;

/** Share of a title's words that the query says; a passage's title is only where it stands. */
function namedFactor({ type, title }: Candidate, forms: ReadonlySet<string>): number {
  if (type === "passage") return 1;
  const words = wordsOf(title);
  if (words.length === 0) return 1;
  return 1 + NAMED * (words.filter((word) => forms.has(word)).length / words.length);
}

/** The query is the name, its beginning or the acronym of a thing that has its own sheet. */
const CALLED = 1.4;
const CALLED_BY_NAME: ReadonlySet<string> = new Set(["dispositif", "programme", "organisme"]);

function calledFactor({ type, title }: Candidate, phrase: string): number {
  if (!CALLED_BY_NAME.has(type) || phrase === "") return 1;
  const acronym = /\(([^()]+)\)$/.exec(title)?.[1] ?? "";
  const isCalled = `${phraseKey(wordsOf(title))} `.startsWith(`${phrase} `) || phraseKey(wordsOf(acronym)) === phrase;
  return isCalled ? CALLED : 1;
}

/** The query says "programme", "sigle"… */
const KIND = 1.3;

/** Each further hit of one series ("Interventions de la CAF, …") steps back for other things. */
const SAME_SERIES = 0.82;

const seriesOf = ({ type, title }: Candidate) => (type === "passage" ? null : `${type} ${title.split(/[:,(]/)[0] ?? ""}`);

function diversify(candidates: readonly Candidate[]): Candidate[] {
  const met = new Map<string, number>();
  const spread = candidates.map((candidate) => {
    const series = seriesOf(candidate);
    if (series === null) return candidate;
    const before = met.get(series) ?? 0;
    met.set(series, before + 1);
    return { ...candidate, score: candidate.score * SAME_SERIES ** before };
  });
  return spread.sort((a, b) => b.score - a.score);
}

const FIRST_HITS = 3;
/** How near the best hit of another type must come to take the last of the first places. */
const NEAR_ENOUGH = 0.6;

/** Three first hits of one type are followed by others like them: the last gives way to the best of another type. */
function vary(ranked: readonly Candidate[]): readonly Candidate[] {
  const first = ranked.slice(0, FIRST_HITS);
  const last = first.at(-1);
  if (!last || first.length < FIRST_HITS || first.some(({ type }) => type !== last.type)) return ranked;
  const other = ranked.find(({ type, score }) => type !== last.type && score >= NEAR_ENOUGH * last.score);
  if (!other) return ranked;
  return [...first.slice(0, -1), other, last, ...ranked.slice(FIRST_HITS).filter((candidate) => candidate !== other)];
}

/** Final order: names said in full and the territory asked for first, series spread out, each page once. */
export function rankCandidates(candidates: readonly Candidate[], { phrase, territories, forms, types }: Pick<Plan, "phrase" | "territories" | "forms" | "types">): readonly Candidate[] {
  const kinds: ReadonlySet<string> = types;
  const scored = candidates.map((candidate) => ({
    ...candidate,
    score:
      candidate.score *
      placeFactor(candidate.territories, territories) *
      namedFactor(candidate, forms) *
      calledFactor(candidate, phrase) *
      (kinds.has(candidate.type) ? KIND : 1),
  }));
  scored.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return vary(diversify(scored.filter(({ url }) => !seen.has(url) && seen.add(url))));
}
