import "server-only";

import { type ChosenNames, readChosenNames } from "@/lib/filters/chosen-queries";
import { selectItems } from "@/lib/filters/facets";

import { listFindings } from "./all-queries";
import { findingFacets } from "./facets";
import type { FindingFilters } from "./filters";
import { matcher } from "./match";
import type { Finding } from "./types";

/** Rows of a page: a finding is a sentence or two, and pages stay light. */
const PAGE_SIZE = 20;

/** The findings that hold the words sought, in the finding or in the names that it bears. */
export async function searchFindings(query: string | undefined): Promise<Finding[]> {
  const all = await listFindings();
  if (!query) return all;
  const isFound = matcher(query);
  return all.filter(({ words }) => isFound(words));
}

export type FindingPage = {
  /** All that hold the words sought, before the other filters: what the filters count. */
  keys: Finding[];
  total: number;
  page: number;
  pages: number;
  items: Finding[];
  /** Names of the chosen values that no finding bears. */
  names: ChosenNames;
};

/** A page of the findings that the filters keep; a page beyond the last is the last. Two statements at most. */
export async function getFindingPage(filters: FindingFilters): Promise<FindingPage> {
  const keys = await searchFindings(filters.q);
  const isBorne = (key: "territoire" | "organisme" | "dispositif") =>
    keys.some((finding) => findingFacets[key](finding).includes(filters[key] ?? ""));
  const names = await readChosenNames({
    territoire: isBorne("territoire") ? undefined : filters.territoire,
    organisme: isBorne("organisme") ? undefined : filters.organisme,
    dispositif: isBorne("dispositif") ? undefined : filters.dispositif,
  });
  const kept = selectItems(keys, findingFacets, filters);
  const pages = Math.max(1, Math.ceil(kept.length / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  return { keys, total: kept.length, page, pages, items: kept.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), names };
}
