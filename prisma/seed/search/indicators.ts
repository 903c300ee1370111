import type { ClientBase } from "pg";

import { unitSpace } from "@/lib/formats/units";
import { type FigureFacts, figureParts } from "@/lib/indicators/figure";
import { routes } from "@/lib/routes";

import { entry, texts, type Entry } from "./entry";
import { citedPassages, namesOf, type Facts } from "./facts";

type Value = Omit<FigureFacts, "territory"> & { place: string; organisme: string | null; scheme: string | null; citation: string };

type Indicator = {
  key: string;
  label: string;
  definition: string;
  family: string;
  note: string | null;
  values: Value[];
};

const INDICATORS = `
  SELECT i.key, i.label, i.definition, i.family, i.note, coalesce(v.values, '[]') AS values
  FROM indicator i LEFT JOIN (
    SELECT "indicatorKey", json_agg(json_build_object(
      'place', "territoryCode", 'organisme', "organismeSlug", 'scheme', "schemeSlug", 'value', value, 'valueText', "valueText",
      'unit', unit, 'year', year, 'period', period, 'qualifier', qualifier, 'flags', flags, 'note', note, 'citation', "citationId")
      ORDER BY 'target' = ANY(flags), "territoryCode" = 'FR', "territoryCode", year DESC NULLS LAST, id) AS values
    FROM observation GROUP BY "indicatorKey") v ON v."indicatorKey" = i.key`;

/** Passages whose words help to find an indicator: a handful, or long series would answer to everything. */
const MOST_PASSAGES = 6;

/** An indicator with many values is one of the main ones: asked for more often. */
const priorOf = (values: number) => Math.min(1.2, 1 + 0.04 * Math.log2(Math.max(1, values)));

/** "CAF de l’Orne : près de 67 pour 100 enfants (fin 2018)": what is approximate, and what is only a target, is said first. */
function spell(facts: Facts, value: Value): string {
  const place = facts.territories.get(value.place) ?? value.place;
  const body = value.organisme ? facts.organismes.get(value.organisme)?.name : undefined;
  // "CAF de l’Orne" says the place; "URSSAF Bretagne" in Ille-et-Vilaine does not.
  const who = body === undefined ? place : body.includes(place) ? body : `${place}, ${body}`;
  const { before, main, unit, period, beside } = figureParts(value);
  const quantity = [...before, main ?? "non renseigné"].join(" ");
  return `${who} : ${quantity}${unit ? `${unitSpace(unit)}${unit}` : ""} (${[period, ...beside].join(", ")})`;
}

/** One entry per indicator; each of its values is a line with its source. */
export async function indicatorEntries(client: ClientBase, facts: Facts): Promise<Entry[]> {
  const { rows } = await client.query<Indicator>(INDICATORS);
  return rows.map((indicator) => {
    const values = indicator.values;
    const citations = values.map((value) => facts.citations.get(value.citation) ?? null);
    const passages = [...new Set(citations.flatMap((citation) => citedPassages(facts, citation)))].slice(0, MOST_PASSAGES);
    const bodies = [...new Set(values.flatMap((value) => texts(value.organisme)))];
    const schemes = [...new Set(values.flatMap((value) => texts(value.scheme)))];
    const lines = values.map((value, index) => ({
      text: spell(facts, value),
      citation: citations[index] ?? null,
    }));
    return entry({
      id: `indicateur:${indicator.key}`,
      type: "indicateur",
      title: indicator.label,
      url: routes.indicator(indicator.key),
      weight: priorOf(values.length),
      territories: [...new Set(values.map((value) => value.place))],
      lines: [{ text: indicator.definition, citation: null }, ...lines],
      fields: {
        a: [indicator.label],
        b: [indicator.definition, indicator.family, ...namesOf(facts.schemes, schemes), ...namesOf(facts.organismes, bodies)],
        c: [...lines.map((line) => line.text), ...values.flatMap(({ qualifier }) => texts(qualifier)), ...texts(indicator.note)],
        d: passages.flatMap((passage) => [passage.gist, ...passage.keywords, passage.section]),
      },
    });
  });
}
