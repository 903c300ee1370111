import { selectItems, type Facets } from "@/lib/filters/facets";
import { polarities, type Polarity } from "@/lib/texts/findings";

import type { FindingKey } from "./types";

export type FindingFacet = "territoire" | "domaine" | "organisme" | "dispositif" | "polarite" | "recommandation";

/** A finding about an intercommunality is also one about the département that holds it whole. */
export const findingFacets: Facets<FindingKey, FindingFacet> = {
  territoire: ({ territory, departements }) => [...new Set([territory.code, ...departements])],
  domaine: ({ domain }) => [domain],
  organisme: ({ organisme }) => (organisme ? [organisme.slug] : []),
  dispositif: ({ scheme }) => (scheme ? [scheme.slug] : []),
  polarite: ({ polarity }) => [polarity],
  recommandation: ({ recommendation }) => (recommendation === null ? [] : [String(recommendation)]),
};

export type PolarityRow = { polarity: Polarity; counts: number[] };

/** How many findings of each polarity in each of the territories, in the order given. */
export const polarityTable = (findings: readonly FindingKey[], territories: readonly string[]): PolarityRow[] =>
  polarities.codes.map((polarity) => ({
    polarity,
    counts: territories.map((territoire) => selectItems(findings, findingFacets, { territoire, polarite: polarity }).length),
  }));

