import type { ClientBase } from "pg";

import { phraseKey, wordsOf } from "@/lib/search/words";

import type { Entry } from "./search/entry";
import { readFacts } from "./search/facts";
import { indicatorEntries } from "./search/indicators";
import { organismeEntries } from "./search/organismes";
import { passageEntries } from "./search/passages";
import { programmeEntries } from "./search/programmes";
import { recommendationEntries } from "./search/recommendations";
import { resourceEntries } from "./search/resources";
import { schemeEntries } from "./search/schemes";
import { statementEntries } from "./search/statements";

const INSERT_ENTRIES = `
  INSERT INTO search_entry (id, type, title, url, weight, territories, lines, vector)
  SELECT id, type, title, url, weight, ARRAY(SELECT jsonb_array_elements_text(territories)), lines,
    setweight(to_tsvector('french', words->>'a'), 'A') || setweight(to_tsvector('french', words->>'b'), 'B')
    || setweight(to_tsvector('french', words->>'c'), 'C') || setweight(to_tsvector('french', words->>'d'), 'D')
  FROM jsonb_to_recordset($1) AS e(id text, type text, title text, url text, weight real, territories jsonb, lines jsonb, words jsonb)`;

// The dictionary drops small words that ours kept: they are in no vector, so the join leaves them out.
const INSERT_WORDS = `
  INSERT INTO search_word (word, lexeme, entries)
  SELECT w.word, w.lexeme, s.ndoc
  FROM (SELECT word, coalesce((ts_lexize('french_stem', word))[1], word) AS lexeme FROM unnest($1::text[]) AS word) w
  JOIN ts_stat('SELECT vector FROM search_entry') s ON s.word = w.lexeme`;

const INSERT_ALIASES = `
  INSERT INTO search_alias (phrase, words) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`;

/** "AAP/AAC : Appel à projets / appel à candidatures" names two things, in the same order. */
function termsOf(acronym: string, meaning: string): [string, string][] {
  const [shorts, longs] = [acronym.split("/"), meaning.split("/")];
  return shorts.length === longs.length ? shorts.map((short, index) => [short, longs[index] ?? ""]) : [[acronym, meaning]];
}

async function insertAliases(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ acronym: string; meaning: string }>(`SELECT acronym, meaning FROM glossary_term`);
  const terms = rows.flatMap(({ acronym, meaning }) => termsOf(acronym, meaning));
  const pairs = terms.flatMap(([acronym, meaning]) => {
    const [short, long] = [wordsOf(acronym), wordsOf(meaning)];
    if (short.length === 0 || long.length === 0) return [];
    return [
      { phrase: phraseKey(short), words: long.join(" ") },
      { phrase: phraseKey(long), words: short.join(" ") },
    ];
  });
  await client.query(INSERT_ALIASES, [pairs.map(({ phrase }) => phrase), pairs.map(({ words }) => words)]);
}

const wordsIn = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap(({ words: { a, b, c, d } }) => `${a} ${b} ${c} ${d}`.split(" "))),
];

/**
 * Rebuilds the search table, its words and its aliases from the facts in the database.
 * @param client inside the loader's transaction, so that a reader never sees half an index
 */
export async function rebuildSearch(client: ClientBase): Promise<void> {
  const facts = await readFacts(client);
  const others = [
    ...(await indicatorEntries(client, facts)),
    ...(await schemeEntries(client, facts)),
    ...(await programmeEntries(client, facts)),
    ...(await recommendationEntries(client, facts)),
    ...(await organismeEntries(client, facts)),
    ...(await statementEntries(client, facts)),
    ...(await resourceEntries(client, facts)),
  ];
  const entries = [...passageEntries(facts, others), ...others];
  // DELETE, not TRUNCATE: readers go on with the former index until the commit.
  await client.query(`DELETE FROM search_entry`);
  await client.query(`DELETE FROM search_word`);
  await client.query(`DELETE FROM search_alias`);
  await client.query(INSERT_ENTRIES, [JSON.stringify(entries)]);
  await client.query(INSERT_WORDS, [wordsIn(entries).filter((word) => word !== "")]);
  await insertAliases(client);
}
