import { countFacet } from "@/lib/filters/facets";
import type { FilterOption } from "@/lib/filters/option";
import { domains } from "@/lib/texts/domains";

import { COG_KEY, deadlineKeyText, OTHER_CONDITION_KEY } from "./deadline-keys";
import { recommendationFacets, type RecommendationFacet } from "./facets";
import type { RecommendationFilters } from "./filters";
import { LEAST_ADVANCED_FIRST } from "./label";
import { LABEL_SLUG, LABEL_TEXTS } from "./texts";
import type { Authority, RecommendationSummary } from "./types";

const names = new Intl.Collator("fr");

/** A national body is known by its acronym; fifteen local ones share theirs: they go by their names. */
export const authorityText = ({ name, acronym, level }: Authority): string =>
  level === "national" ? (acronym ?? name) : name;

function authorities(all: readonly RecommendationSummary[]): Omit<FilterOption, "count">[] {
  const found = new Map(all.flatMap(({ commitments }) => commitments.map(({ authority }) => [authority.slug, authority])));
  const isLocal = ({ level }: Authority) => Number(level !== "national");
  return [...found.values()]
    .sort((a, b) => isLocal(a) - isLocal(b) || names.compare(authorityText(a), authorityText(b)))
    .map((authority) => ({ value: authority.slug, label: authorityText(authority) }));
}

function territories(all: readonly RecommendationSummary[]): Omit<FilterOption, "count">[] {
  const found = new Map(all.flatMap(({ commitments }) => commitments.map(({ territory }) => [territory.code, territory.name])));
  return [...found]
    .sort(([a, nameA], [b, nameB]) => Number(b === "FR") - Number(a === "FR") || names.compare(nameA, nameB))
    .map(([value, name]) => ({ value, label: value === "FR" ? "France (autorités nationales)" : name }));
}

const themes = (all: readonly RecommendationSummary[]) =>
  [...new Map(all.map(({ themeNumber, theme }) => [String(themeNumber), theme]))]
    .sort(([a], [b]) => names.compare(a, b))
    .map(([value, theme]) => ({ value, label: `${value}. ${theme}` }));

/** Years first, then conditions, then what the calendar says of them. */
function deadlines(counted: ReadonlyMap<string, number>): Omit<FilterOption, "count">[] {
  const years = [...counted.keys()].filter((key) => /^\d/.test(key)).sort();
  const conditions = [COG_KEY, OTHER_CONDITION_KEY].filter((key) => counted.has(key));
  return [
    ...[...years, ...conditions].map((value) => ({ value, label: deadlineKeyText(value) })),
    { value: "passee", label: "échéance passée" },
    { value: "en-retard", label: "en retard" },
  ];
}

/** The values of every filter with their counts, the reader's other choices kept. `today`: "YYYY-MM-DD", Europe/Paris. */
export function recommendationOptions(
  all: readonly RecommendationSummary[],
  filters: RecommendationFilters,
  today: string,
): Record<RecommendationFacet, FilterOption[]> {
  const facets = recommendationFacets(today);
  const counts = (key: RecommendationFacet) => countFacet(all, facets, filters, key);
  const counted = (key: RecommendationFacet, options: readonly Omit<FilterOption, "count">[]) => {
    const found = counts(key);
    return options.map((option) => ({ ...option, count: found.get(option.value) ?? 0 }));
  };
  return {
    autorite: counted("autorite", authorities(all)),
    theme: counted("theme", themes(all)),
    echeance: counted("echeance", deadlines(counts("echeance"))),
    territoire: counted("territoire", territories(all)),
    etat: counted("etat", LEAST_ADVANCED_FIRST.map((label) => ({ value: LABEL_SLUG[label], label: LABEL_TEXTS[label] }))),
    domaine: counted("domaine", domains.codes.map((code) => ({ value: code, label: domains.label(code) })).filter(({ value }) => counts("domaine").has(value))),
  };
}
