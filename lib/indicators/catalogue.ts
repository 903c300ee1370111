import "server-only";

import { DEFAULT_TERRITORIES } from "@/lib/comparison/filters";
import { linesOf } from "@/lib/comparison/lines";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import type { IndicatorFilters } from "./filters";
import type { Observation } from "./observation";
import { type IndicatorSummary, listIndicators, listValues } from "./queries";
import { countFacets, type FacetCount, findIndicators } from "./search-queries";

/** An indicator of the list, with the value of each glanced territory (null: not known), in their order. */
export type CatalogueRow = {
  indicator: IndicatorSummary;
  values: number;
  glance: (Observation | null)[];
  /** Kind of body of the glanced values, when the indicator has values for several kinds. */
  bodyFamily: OrganismeFamily | null;
};

export type CataloguePage = {
  rows: CatalogueRow[];
  total: number;
  counts: FacetCount[];
  /** The territories whose value is shown. */
  glanced: { code: string; name: string }[];
};

/** What the catalogue shows for these filters. Four statements. */
export async function getCataloguePage(filters: IndicatorFilters, perPage?: number | null): Promise<CataloguePage> {
  const glanced = [...new Set([...(filters.territoire ? [filters.territoire] : []), ...DEFAULT_TERRITORIES])].slice(0, DEFAULT_TERRITORIES.length);
  const [found, counts] = await Promise.all([findIndicators(filters, perPage), countFacets(filters)]);
  const keys = found.items.map(({ key }) => key);
  const [indicators, valuesOf] = await Promise.all([listIndicators(keys), listValues(keys, glanced)]);
  const countOf = new Map(found.items.map(({ key, values }) => [key, values]));
  return {
    total: found.total,
    counts,
    glanced: glanced.map((code) => ({ code, name: counts.find(({ facet, value }) => facet === "territoire" && value === code)?.label ?? code })),
    rows: indicators.map((indicator) => {
      const values = valuesOf.get(indicator.key) ?? [];
      const [line] = linesOf(glanced.map((code) => values.filter(({ place }) => place.code === code)));
      return { indicator, values: countOf.get(indicator.key) ?? 0, glance: line?.sides.map(({ value }) => value) ?? [], bodyFamily: line?.bodyFamily ?? null };
    }),
  };
}
