import type { ClientBase } from "pg";

import type { CitationView } from "@/lib/sources/citation";

export type PassageFact = {
  id: string;
  document: string;
  slug: string;
  ref: string;
  part: string;
  section: string;
  gist: string;
  keywords: string[];
  mentions: string[];
  territories: string[];
  organismes: string[];
  schemes: string[];
};

type Named = { key: string; name: string; acronym: string | null };
type CitationRow = CitationView & { id: string };

/** What every builder looks up: names, citations, passages. Read once, inside the loader's transaction. */
export type Facts = {
  passages: Map<string, PassageFact>;
  citations: Map<string, CitationView>;
  organismes: Map<string, Named>;
  schemes: Map<string, Named>;
  territories: Map<string, string>;
};

const PASSAGES = `
  SELECT p.id, p."documentSlug" AS document, p.slug, p.ref, p.part, p.section, p.gist, p.keywords, p.mentions,
    ARRAY(SELECT "territoryCode" FROM passage_territory t WHERE t."passageId" = p.id) AS territories,
    ARRAY(SELECT "organismeSlug" FROM passage_organisme o WHERE o."passageId" = p.id) AS organismes,
    ARRAY(SELECT "schemeSlug" FROM passage_scheme s WHERE s."passageId" = p.id) AS schemes
  FROM passage p`;

const CITATIONS = `
  SELECT c.id, c."documentSlug" AS document, c.ref, c.also,
    ARRAY(SELECT p.slug FROM citation_target t JOIN passage p ON p.id = t."passageId"
          WHERE t."citationId" = c.id ORDER BY t.position) AS targets
  FROM citation c`;

const byKey = (rows: readonly Named[]) => new Map(rows.map((row) => [row.key, row]));

/** Reads them with the loader's client. */
export async function readFacts(client: ClientBase): Promise<Facts> {
  const passages = await client.query<PassageFact>(PASSAGES);
  const citations = await client.query<CitationRow>(CITATIONS);
  const organismes = await client.query<Named>(`SELECT slug AS key, name, acronym FROM organisme`);
  const schemes = await client.query<Named>(`SELECT slug AS key, name, acronym FROM scheme`);
  const territories = await client.query<{ code: string; name: string }>(
    `SELECT code, name FROM territory WHERE kind <> 'commune' OR code IN (
       SELECT "territoryCode" FROM observation UNION SELECT "territoryCode" FROM passage_territory
       UNION SELECT "territoryCode" FROM programme UNION SELECT "territoryCode" FROM scheme_coverage
       UNION SELECT "territoryCode" FROM finding UNION SELECT "territoryCode" FROM relation
       UNION SELECT "territoryCode" FROM governance UNION SELECT "territoryCode" FROM innovation
       UNION SELECT "territoryCode" FROM organisme_jurisdiction)`,
  );
  return {
    passages: new Map(passages.rows.map((row) => [row.id, row])),
    citations: new Map(citations.rows.map(({ id, ...citation }) => [id, citation])),
    organismes: byKey(organismes.rows),
    schemes: byKey(schemes.rows),
    territories: new Map(territories.rows.map(({ code, name }) => [code, name])),
  };
}

/** Names and acronyms of the keys that a map knows. */
export const namesOf = (map: ReadonlyMap<string, Named>, keys: readonly string[]): string[] =>
  keys.flatMap((key) => {
    const found = map.get(key);
    return found ? [found.name, ...(found.acronym ? [found.acronym] : [])] : [];
  });

export const territoryNames = (facts: Facts, codes: readonly string[]): string[] =>
  codes.flatMap((code) => facts.territories.get(code) ?? []);

/** Passages of a citation that says where: none when it opens so many that it says nothing of one fact. */
export function citedPassages(facts: Facts, citation: CitationView | null, most = 4): PassageFact[] {
  if (!citation || citation.targets.length > most) return [];
  return citation.targets.flatMap((slug) => facts.passages.get(`${citation.document}/${slug}`) ?? []);
}
