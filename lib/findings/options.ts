import { countFacet } from "@/lib/filters/facets";
import type { FilterOption } from "@/lib/filters/option";
import { domains } from "@/lib/texts/domains";
import { polarities } from "@/lib/texts/findings";

import { findingFacets, type FindingFacet } from "./facets";
import type { FindingFilters } from "./filters";
import type { FindingKey } from "./types";

type Named = { value: string; label: string };

const names = new Intl.Collator("fr", { numeric: true });
const byName = (named: Iterable<Named>) => [...named].sort((a, b) => names.compare(a.label, b.label));

/** The things that findings bear, each once. */
const distinct = (keys: readonly FindingKey[], read: (key: FindingKey) => Named | null) =>
  new Map(keys.flatMap((key) => {
    const named = read(key);
    return named ? [[named.value, named]] : [];
  })).values();

const bySlug = (thing: { slug: string; name: string } | null) => thing && { value: thing.slug, label: thing.name };

const territories = (keys: readonly FindingKey[]) =>
  byName(distinct(keys, ({ territory }) => ({ value: territory.code, label: territory.name }))).sort(
    (a, b) => rank(a.value) - rank(b.value),
  );

// France, then départements and régions, then all that lies inside or across them.
const rank = (code: string) => ["FR", "DEP", "REG", "EPCI"].indexOf(code.replace(/-.*/, "")) + (/^(JUR|AREA)/.test(code) ? 10 : 0);

const named: Record<FindingFacet, (keys: readonly FindingKey[]) => Named[]> = {
  territoire: territories,
  domaine: () => domains.codes.map((code) => ({ value: code, label: domains.label(code) })),
  organisme: (keys) => byName(distinct(keys, ({ organisme }) => bySlug(organisme))),
  dispositif: (keys) => byName(distinct(keys, ({ scheme }) => bySlug(scheme))),
  polarite: () => polarities.codes.map((code) => ({ value: code, label: polarities.label(code) })),
  recommandation: (keys) =>
    byName(distinct(keys, ({ recommendation }) => (recommendation === null ? null : { value: String(recommendation), label: `n° ${recommendation}` }))),
};

/** The values of a filter with their counts, the reader's other choices kept. */
export function findingOptions(keys: readonly FindingKey[], filters: FindingFilters, facet: FindingFacet): FilterOption[] {
  const counts = countFacet(keys, findingFacets, filters, facet);
  return named[facet](keys).map((option) => ({ ...option, count: counts.get(option.value) ?? 0 }));
}
