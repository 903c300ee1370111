import type { ClientBase } from "pg";

import { formatPartialDate } from "@/lib/formats/dates";
import { routes } from "@/lib/routes";
import { asCoverageState, coverageStates } from "@/lib/texts/schemes";

import { entry, texts, type Entry } from "./entry";
import { citedPassages, namesOf, type Facts } from "./facts";

type Coverage = { territory: string; state: string; from: string | null; to: string | null; detail: string; citation: string };

type Scheme = {
  slug: string;
  acronym: string | null;
  name: string;
  purpose: string;
  objective: string | null;
  legalBasis: string | null;
  note: string | null;
  citation: string;
  bodies: string[];
  programmes: string[];
  coverages: Coverage[];
};

const SCHEMES = `
  SELECT s.slug, s.acronym, s.name, s.purpose, s.objective, s."legalBasis", s.note, s."citationId" AS citation,
    ARRAY(SELECT "organismeSlug" FROM scheme_lead WHERE "schemeSlug" = s.slug
          UNION SELECT "organismeSlug" FROM scheme_party WHERE "schemeSlug" = s.slug) AS bodies,
    ARRAY(SELECT p.name FROM programme_scheme l JOIN programme p ON p.slug = l."programmeSlug" WHERE l."schemeSlug" = s.slug) AS programmes,
    coalesce((SELECT json_agg(json_build_object('territory', c."territoryCode", 'state', c.state, 'from', c."from", 'to', c."to",
      'detail', c.detail, 'citation', c."citationId") ORDER BY c.id) FROM scheme_coverage c WHERE c."schemeSlug" = s.slug), '[]') AS coverages
  FROM scheme s`;

function spell(facts: Facts, coverage: Coverage): string {
  const dates = [coverage.from, coverage.to].flatMap((date) => (date ? [formatPartialDate(date)] : [])).join(" – ");
  const state = coverageStates.label(asCoverageState(coverage.state));
  const place = facts.territories.get(coverage.territory) ?? coverage.territory;
  return `${place} : ${[state, ...texts(dates)].join(", ")}. ${coverage.detail}`;
}

/** One entry per scheme, with where it is in force. */
export async function schemeEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Scheme>(SCHEMES);
  return rows.map((scheme) => {
    const citation = facts.citations.get(scheme.citation) ?? null;
    const coverages = scheme.coverages.map((coverage) => ({
      text: spell(facts, coverage),
      citation: facts.citations.get(coverage.citation) ?? null,
    }));
    return entry({
      id: `dispositif:${scheme.slug}`,
      type: "dispositif",
      title: scheme.acronym ? `${scheme.name} (${scheme.acronym})` : scheme.name,
      url: routes.scheme(scheme.slug),
      weight: 1.2,
      territories: [...new Set(scheme.coverages.map((coverage) => coverage.territory))],
      lines: [{ text: scheme.purpose, citation }, ...coverages],
      fields: {
        a: texts(scheme.name, scheme.acronym),
        b: texts(scheme.purpose, scheme.objective),
        c: [...texts(scheme.legalBasis, scheme.note), ...coverages.map((line) => line.text), ...namesOf(facts.organismes, scheme.bodies)],
        d: [...scheme.programmes, ...citedPassages(facts, citation).flatMap((passage) => [passage.gist, ...passage.keywords])],
      },
    });
  });
}
