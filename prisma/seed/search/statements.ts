import type { ClientBase } from "pg";

import { shorten } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { SearchType } from "@/lib/search/types";

import { entry, type Entry } from "./entry";
import { citedPassages, namesOf, type Facts } from "./facts";

type Statement = {
  id: string;
  name: string;
  text: string;
  territory: string;
  bodies: string[];
  scheme: string | null;
  citation: string;
};

/** Names of the bodies that hold a role in a committee; null when the source names none. */
const seats = (role: "chair" | "member") =>
  `(SELECT string_agg(o.name, ', ' ORDER BY o.name) FROM governance_seat s JOIN organisme o ON o.slug = s."organismeSlug"
    WHERE s."governanceSlug" = g.slug AND s.role = '${role}')`;

/** Facts without a sheet of their own: each opens the passage that states it. */
const SOURCES: readonly { type: SearchType; sql: string }[] = [
  {
    type: "constat",
    sql: `SELECT id, finding AS name, finding AS text, "territoryCode" AS territory,
            array_remove(ARRAY["organismeSlug"], NULL) AS bodies, "schemeSlug" AS scheme, "citationId" AS citation FROM finding`,
  },
  {
    type: "partenariat",
    sql: `SELECT r.id, f.name || ' et ' || t.name || ' : ' || r.instrument AS name, concat_ws(', ', r.instrument, r.object, r.note) AS text,
            r."territoryCode" AS territory, ARRAY[r."fromSlug", r."toSlug"] AS bodies, r."schemeSlug" AS scheme, r."citationId" AS citation
          FROM relation r JOIN organisme f ON f.slug = r."fromSlug" JOIN organisme t ON t.slug = r."toSlug"`,
  },
  {
    type: "instance",
    sql: `SELECT g.slug AS id, g.name, concat_ws(' ', g.summary, g.frequency || '.', g.note, 'Présidence : ' || ${seats("chair")} || '.',
              'Membres : ' || ${seats("member")} || '.') AS text, g."territoryCode" AS territory,
            ARRAY(SELECT "organismeSlug" FROM governance_seat s WHERE s."governanceSlug" = g.slug) AS bodies,
            g."schemeSlug" AS scheme, g."citationId" AS citation FROM governance g`,
  },
  {
    type: "innovation",
    sql: `SELECT i.slug AS id, i.name, concat_ws(' ', i.summary, i.evaluation, i.note) AS text, i."territoryCode" AS territory,
            ARRAY(SELECT "organismeSlug" FROM innovation_organisme o WHERE o."innovationSlug" = i.slug) AS bodies,
            NULL AS scheme, i."citationId" AS citation FROM innovation i`,
  },
  {
    type: "outil",
    sql: `SELECT t.slug AS id, t.name, concat_ws(' ', t.purpose, t.note) AS text, 'FR' AS territory,
            ARRAY(SELECT "organismeSlug" FROM tool_owner o WHERE o."toolSlug" = t.slug) AS bodies,
            NULL AS scheme, t."citationId" AS citation FROM tool t`,
  },
];

const LONGEST_TITLE = 110;

/** Findings, partnerships, committees, innovations and tools. */
export async function statementEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { type, sql } of SOURCES) {
    const { rows } = await client.query<Statement>(sql);
    for (const row of rows) {
      const citation = facts.citations.get(row.citation);
      const [first] = citation?.targets ?? [];
      if (!citation || first === undefined) continue;
      entries.push(
        entry({
          id: `${type}:${row.id}`,
          type,
          title: shorten(row.name, LONGEST_TITLE),
          url: routes.passage(citation.document, first),
          weight: 0.95,
          territories: [row.territory],
          lines: [{ text: row.text, citation }],
          fields: {
            a: row.name === row.text ? [] : [row.name],
            b: [row.text],
            c: [facts.territories.get(row.territory) ?? "", ...namesOf(facts.schemes, row.scheme ? [row.scheme] : [])],
            d: [
              ...namesOf(facts.organismes, row.bodies),
              ...citedPassages(facts, citation, 2).flatMap((passage) => [passage.gist, ...passage.keywords]),
            ],
          },
        }),
      );
    }
  }
  return entries;
}
