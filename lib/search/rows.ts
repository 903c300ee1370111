import "server-only";

import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { CitationView } from "@/lib/sources/citation";

import type { KnownWord, Plan } from "./plan";
import type { Neighbour } from "./spelling";

export type WordRow = KnownWord & { neighbours: Neighbour[] };
export type AliasRow = { phrase: string; words: string };
/** `key` is the run of words that names it, `former` the former name that it bears, if it is one. */
export type PlaceRow = {
  code: string;
  kind: string;
  name: string;
  population: number | null;
  departement: string | null;
  key: string;
  former: string | null;
};
export type Vocabulary = { words: WordRow[]; aliases: AliasRow[]; places: PlaceRow[] };

/**
 * What the database knows of a query, in one statement.
 * @param typed words of the query: an unknown one comes with those that look like it
 * @param others words of synonyms
 * @param phrases keys of the query's runs of words: those that the glossary knows come with their other form
 * @param names the same runs as names: territories (former communes included) or numbers of départements, the most peopled first
 */
export async function readVocabulary(typed: readonly string[], others: readonly string[], phrases: readonly string[], names: readonly string[]): Promise<Vocabulary> {
  const [row] = await db.$queryRaw<Vocabulary[]>`
    WITH alias AS (SELECT phrase, words FROM search_alias WHERE phrase = ANY(${phrases})),
    place AS (
      SELECT t.code, t.kind, t.name, t.population, d.name AS departement, n.key, CASE WHEN n.former THEN n.name END AS former
      FROM (
        SELECT DISTINCT ON ("territoryCode") "territoryCode" AS code, key, name, former FROM territory_name
        WHERE key = ANY(${names}) ORDER BY "territoryCode", former
      ) n JOIN territory t USING (code) LEFT JOIN territory d ON d.code = t."departementCode"
      UNION
      SELECT t.code, t.kind, t.name, t.population, NULL, number, NULL
      FROM unnest(${names}::text[]) AS number JOIN territory t ON t.code = 'DEP-' || upper(number)
      ORDER BY population DESC NULLS LAST, code LIMIT 8),
    asked AS (
      SELECT unnest(${[...typed, ...others]}::text[]) AS word
      UNION SELECT unnest(string_to_array(words, ' ')) FROM alias
      UNION SELECT 't' || regexp_replace(lower(code), '[^a-z0-9]', '', 'g') FROM place),
    stem AS (SELECT word, coalesce((ts_lexize('french_stem', word))[1], word) AS lexeme FROM asked),
    known AS (
      SELECT s.word, s.lexeme, coalesce(max(w.entries), 0) AS entries,
        coalesce(array_agg(w.word) FILTER (WHERE w.word IS NOT NULL), '{}') AS forms
      FROM stem s LEFT JOIN search_word w ON w.lexeme = s.lexeme GROUP BY s.word, s.lexeme),
    near AS (
      SELECT k.word, (SELECT json_agg(json_build_object('word', n.word, 'lexeme', n.lexeme, 'entries', n.entries)) FROM (
        SELECT w.word, w.lexeme, w.entries FROM search_word w
        WHERE w.word % k.word OR w.word LIKE k.word || '%'
          OR w.word LIKE left(k.word, greatest(4, length(k.word) - 4)) || '%'
          -- Trigrams do not see that "oren" is "orne".
          OR (length(k.word) < 7 AND w.word LIKE left(k.word, 1) || '%' AND abs(length(w.word) - length(k.word)) < 2)
        ORDER BY similarity(w.word, k.word) DESC LIMIT 200) n) AS neighbours
      FROM known k WHERE k.entries = 0 AND length(k.word) > 3 AND k.word = ANY(${typed}))
    SELECT
      (SELECT coalesce(json_agg(json_build_object('word', k.word, 'lexeme', k.lexeme, 'entries', k.entries, 'forms', k.forms,
        'neighbours', coalesce(n.neighbours, '[]'::json))), '[]'::json) FROM known k LEFT JOIN near n USING (word)) AS words,
      (SELECT coalesce(json_agg(alias), '[]'::json) FROM alias) AS aliases,
      (SELECT coalesce(json_agg(place), '[]'::json) FROM place) AS places`;
  return row ?? { words: [], aliases: [], places: [] };
}

export type Candidate = { id: string; type: string; title: string; url: string; territories: string[]; score: number; coverage: number };
/** `type` null: pages of all types, each once. */
export type TypeCount = { type: string | null; count: number };

/** What finding a word in the context, the text, the keywords or the name is worth. */
const FIELD_WEIGHTS = "{0.15,0.45,0.85,1}";
/** How much a missing word costs. */
const COVERAGE_POWER = 2;
/** An entry that answers to less than this share of the query is no hit. */
const LEAST_COVERAGE = 0.33;
const PHRASE_BONUS = 0.3;
const MOST_CANDIDATES = 120;

/** Entries that answer to a plan, best first, with how many there are of each type. */
export async function readCandidates(plan: Plan, type: string | null): Promise<{ candidates: Candidate[]; counts: TypeCount[] }> {
  const terms = plan.groups.flatMap(({ alternatives, weight: whole }, group) => alternatives.map(({ query, weight }) => ({ group, whole, query, weight })));
  if (terms.length === 0) return { candidates: [], counts: [] };
  const whole = plan.groups.reduce((sum, { weight }) => sum + weight, 0);
  const [row] = await db.$queryRaw<{ candidates: Candidate[]; counts: TypeCount[] }[]>`
    WITH term AS (
      SELECT * FROM unnest(${terms.map((t) => t.group)}::int[], ${terms.map((t) => t.whole)}::float8[], ${terms.map((t) => t.weight)}::float8[],
        ${terms.map((t) => t.query)}::tsquery[]) AS t(grp, whole, weight, query)),
    hit AS (
      SELECT e.id, e.type, e.url, e.weight, t.grp, max(t.whole) AS whole, max(t.weight * ts_rank(${FIELD_WEIGHTS}::real[], e.vector, t.query)) AS score
      FROM term t JOIN search_entry e ON e.vector @@ t.query GROUP BY e.id, t.grp),
    found AS (
      SELECT id, type, url, weight, sum(score) AS score, sum(whole) / ${whole}::float8 AS coverage FROM hit GROUP BY id, type, url, weight),
    kept AS (SELECT * FROM found WHERE coverage >= least(${LEAST_COVERAGE}::float8, (SELECT max(coverage) FROM found))),
    best AS (
      SELECT id, coverage, score * power(coverage, ${COVERAGE_POWER}::float8) * weight AS score
      FROM kept WHERE ${type}::text IS NULL OR type = ${type} ORDER BY score DESC LIMIT ${MOST_CANDIDATES}),
    phrase AS (SELECT * FROM unnest(${plan.phrases.map((p) => p.weight)}::float8[], ${plan.phrases.map((p) => p.query)}::tsquery[]) AS p(weight, query)),
    whole AS MATERIALIZED (
      SELECT e.id, e.type, e.title, e.url, e.territories, b.coverage, b.score + ${PHRASE_BONUS}::float8 * b.coverage * coalesce(
        (SELECT sum(p.weight * ts_rank(${FIELD_WEIGHTS}::real[], e.vector, p.query)) FROM phrase p WHERE e.vector @@ p.query), 0) AS score
      FROM best b JOIN search_entry e USING (id))
    SELECT
      (SELECT coalesce(json_agg(w ORDER BY w.score DESC, w.id), '[]'::json) FROM whole w) AS candidates,
      (SELECT coalesce(json_agg(c), '[]'::json) FROM (
        SELECT type, count(DISTINCT url)::int AS count FROM kept GROUP BY ROLLUP (type)) c) AS counts`;
  return row ?? { candidates: [], counts: [] };
}

export type LineRow = { text: string; citation: CitationView | null };

/** Lines of the entries shown, by id. */
export async function readLines(ids: readonly string[]): Promise<Map<string, LineRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; lines: LineRow[] }[]>(Prisma.sql`SELECT id, lines FROM search_entry WHERE id = ANY(${ids})`);
  return new Map(rows.map(({ id, lines }) => [id, lines]));
}
