import "server-only";

import { DEFAULT_TERRITORIES } from "@/lib/comparison/filters";
import { linesOf } from "@/lib/comparison/lines";
import { readChosenNames } from "@/lib/filters/chosen-queries";
import { countFacet, selectItems } from "@/lib/filters/facets";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import { listMeasuredIndicators } from "./all-queries";
import { indicatorFacets } from "./facets";
import { FACETS, type Facet, type IndicatorFilters } from "./filters";
import type { MeasuredIndicator } from "./indicator";
import type { Observation } from "./observation";
import { findIndicatorKeys } from "./search-queries";

/** Rows of a page: each shows figures of three territories, and pages stay light. */
export const INDICATORS_PER_PAGE = 30;

/** `label`: the territory's name; null where the value is a code of ours or the label itself. */
export type FacetCount = { facet: Facet; value: string; label: string | null; count: number };

/** An indicator of the list, with the value of each glanced territory (null: not known), in their order. */
export type CatalogueRow = {
  indicator: MeasuredIndicator;
  glance: (Observation | null)[];
  /** Kind of body of the glanced values, when the indicator has values for several kinds. */
  bodyFamily: OrganismeFamily | null;
};

export type CataloguePage = {
  rows: CatalogueRow[];
  total: number;
  page: number;
  pages: number;
  counts: FacetCount[];
  /** The territories whose value is shown. */
  glanced: { code: string; name: string }[];
  /** The body whose values are asked for; null when none is. */
  body: string | null;
};

function rowOf(indicator: MeasuredIndicator, codes: readonly string[]): CatalogueRow {
  const [line] = linesOf(codes.map((code) => indicator.values.filter(({ place }) => place.code === code)));
  return { indicator, glance: line?.sides.map(({ value }) => value) ?? [], bodyFamily: line?.bodyFamily ?? null };
}

/** Names of territories come from the values: only those that have one are counted. */
const namesOf = (indicators: Iterable<MeasuredIndicator>): ReadonlyMap<string, string> =>
  new Map([...indicators].flatMap(({ values }) => values.map(({ place }) => [place.code, place.name] as const)));

/**
 * What the catalogue shows for these filters; a page beyond the last is the last. One statement when words are sought,
 * one when a territory or a body is chosen: the indicators are kept in memory. `perPage`: how many rows, all of them with Infinity.
 */
export async function getCataloguePage(filters: IndicatorFilters, perPage: number = INDICATORS_PER_PAGE): Promise<CataloguePage> {
  const [all, found, chosen] = await Promise.all([
    listMeasuredIndicators(),
    filters.q ? findIndicatorKeys(filters.q) : null,
    readChosenNames({ organisme: filters.valeurs, territoire: filters.territoire }),
  ]);
  const items = [...all.values()].filter(({ key }) => found === null || found.has(key));
  const kept = selectItems(items, indicatorFacets, filters);
  const pages = Math.max(1, Math.ceil(kept.length / perPage));
  const page = Math.min(filters.page, pages);
  const names = new Map(namesOf(all.values()));
  if (filters.territoire && chosen.territoire) names.set(filters.territoire, chosen.territoire);
  const codes = [...new Set([...(filters.territoire ? [filters.territoire] : []), ...DEFAULT_TERRITORIES])].slice(0, DEFAULT_TERRITORIES.length);
  return {
    total: kept.length,
    page,
    pages,
    counts: FACETS.flatMap((facet) => {
      const chosenValue = filters[facet];
      const counted = new Map([...(chosenValue ? [[chosenValue, 0] as const] : []), ...countFacet(items, indicatorFacets, filters, facet)]);
      return [...counted]
        .filter(([value, count]) => count > 0 || value === chosenValue)
        .map(([value, count]) => ({ facet, value, label: facet === "territoire" ? (names.get(value) ?? null) : null, count }));
    }),
    body: chosen.organisme,
    glanced: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    rows: kept.slice((page - 1) * perPage, page * perPage).map((indicator) => rowOf(indicator, codes)),
  };
}
