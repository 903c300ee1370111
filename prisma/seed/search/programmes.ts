import type { ClientBase } from "pg";

import { routes } from "@/lib/routes";

import { entry, texts, type Entry } from "./entry";
import { citedPassages, namesOf, type Facts } from "./facts";

type Programme = {
  slug: string;
  name: string;
  territory: string;
  audience: string;
  summary: string;
  contact: string | null;
  note: string | null;
  citation: string;
  bodies: string[];
  schemes: string[];
};

const PROGRAMMES = `
  SELECT p.slug, p.name, p."territoryCode" AS territory, p.audience, p.summary, p."contactService" AS contact, p.note,
    p."citationId" AS citation,
    ARRAY(SELECT DISTINCT "organismeSlug" FROM programme_organisme WHERE "programmeSlug" = p.slug) AS bodies,
    ARRAY(SELECT "schemeSlug" FROM programme_scheme WHERE "programmeSlug" = p.slug) AS schemes
  FROM programme p`;

/** One entry per programme. */
export async function programmeEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Programme>(PROGRAMMES);
  return rows.map((programme) => {
    const citation = facts.citations.get(programme.citation) ?? null;
    const place = facts.territories.get(programme.territory) ?? "";
    return entry({
      id: `programme:${programme.slug}`,
      type: "programme",
      title: programme.name,
      url: routes.programme(programme.slug),
      weight: 1.05,
      territories: [programme.territory],
      lines: [{ text: place ? `${place} : ${programme.summary}` : programme.summary, citation }],
      fields: {
        a: [programme.name],
        b: [programme.summary],
        c: [place, programme.audience, ...texts(programme.contact, programme.note), ...namesOf(facts.organismes, programme.bodies)],
        d: [
          ...namesOf(facts.schemes, programme.schemes),
          ...citedPassages(facts, citation).flatMap((passage) => [passage.gist, ...passage.keywords]),
        ],
      },
    });
  });
}
