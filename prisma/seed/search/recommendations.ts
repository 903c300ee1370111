import type { ClientBase } from "pg";

import { routes } from "@/lib/routes";

import { entry, type Entry } from "./entry";
import { namesOf, territoryNames, type Facts } from "./facts";

type Recommendation = {
  id: string;
  report: string;
  number: number;
  theme: string;
  title: string;
  summary: string;
  deadline: string;
  expected: string;
  citation: string;
  items: string[];
  printed: string[];
  bodies: string[];
  schemes: string[];
  indicators: string[];
  territories: string[];
};

const RECOMMENDATIONS = `
  SELECT r.id, r."reportSlug" AS report, r.number, r.theme, r.title, r.summary, r."deadlineLabel" AS deadline,
    r."expectedResult" AS expected, r."citationId" AS citation,
    ARRAY(SELECT ask FROM recommendation_item WHERE "recommendationId" = r.id ORDER BY number) AS items,
    ARRAY(SELECT printed FROM recommendation_authority WHERE "recommendationId" = r.id ORDER BY position) AS printed,
    ARRAY(SELECT "organismeSlug" FROM recommendation_authority WHERE "recommendationId" = r.id) AS bodies,
    ARRAY(SELECT "schemeSlug" FROM recommendation_scheme WHERE "recommendationId" = r.id) AS schemes,
    ARRAY(SELECT i.label FROM recommendation_indicator l JOIN indicator i ON i.key = l."indicatorKey" WHERE l."recommendationId" = r.id) AS indicators,
    ARRAY(SELECT "territoryCode" FROM recommendation_territory WHERE "recommendationId" = r.id) AS territories
  FROM recommendation r`;

/** One entry per recommendation: what it asks, of whom, for when, on what grounds. */
export async function recommendationEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Recommendation>(RECOMMENDATIONS);
  return rows.map((row) => {
    const citation = facts.citations.get(row.citation) ?? null;
    return entry({
      id: `recommandation:${row.id}`,
      type: "recommandation",
      title: `Recommandation n° ${row.number} : ${row.title}`,
      url: routes.recommendation(row.number, row.report),
      weight: 1.25,
      territories: [],
      lines: [
        { text: `${row.printed.join(", ")} ; échéance : ${row.deadline}. ${row.summary}`, citation },
        ...row.items.map((ask) => ({ text: ask, citation: null })),
      ],
      fields: {
        a: [`recommandation n° ${row.number}`, "recommandation", row.title],
        b: [...row.items, row.theme, ...namesOf(facts.schemes, row.schemes)],
        c: [row.summary, ...row.printed, ...namesOf(facts.organismes, row.bodies), "échéance responsables", row.deadline],
        d: [row.expected, ...row.indicators, ...territoryNames(facts, row.territories)],
      },
    });
  });
}
