import type { ClientBase } from "pg";

import { routes } from "@/lib/routes";

import { entry, texts, type Entry } from "./entry";
import { namesOf, territoryNames, type Facts } from "./facts";

type Organisme = {
  slug: string;
  name: string;
  acronym: string | null;
  role: string;
  note: string | null;
  citation: string;
  jurisdictions: string[];
  members: string[];
};

const ORGANISMES = `
  SELECT o.slug, o.name, o.acronym, o.role, o.note, o."citationId" AS citation,
    ARRAY(SELECT "territoryCode" FROM organisme_jurisdiction WHERE "organismeSlug" = o.slug) AS jurisdictions,
    ARRAY(SELECT "memberSlug" FROM organisme_member WHERE "groupSlug" = o.slug) AS members
  FROM organisme o`;

/** One entry per body. */
export async function organismeEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Organisme>(ORGANISMES);
  return rows.map((row) =>
    entry({
      id: `organisme:${row.slug}`,
      type: "organisme",
      title: row.acronym && !row.name.includes(row.acronym) ? `${row.name} (${row.acronym})` : row.name,
      url: routes.organisme(row.slug),
      weight: 1,
      territories: row.jurisdictions,
      lines: [{ text: row.role, citation: facts.citations.get(row.citation) ?? null }],
      fields: {
        a: texts(row.name, row.acronym),
        b: [row.role],
        c: [...texts(row.note), ...territoryNames(facts, row.jurisdictions)],
        d: namesOf(facts.organismes, row.members),
      },
    }),
  );
}
