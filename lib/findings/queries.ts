import "server-only";

import { db } from "@/lib/db";
import { type ChosenNames, readChosenNames } from "@/lib/filters/chosen-queries";
import { selectItems } from "@/lib/filters/facets";
import { citationSelect, toCitationView } from "@/lib/sources/citation";

import { findingFacets } from "./facets";
import type { FindingFilters } from "./filters";
import { listFindingKeys } from "./key-queries";
import type { Finding, FindingKey } from "./types";

/** Rows of a page: a finding is a sentence or two, and pages stay light. */
const PAGE_SIZE = 25;

/** The findings whole, in the order of their keys. One statement. */
export async function listFindings(keys: readonly FindingKey[]): Promise<Finding[]> {
  const rows = await db.finding.findMany({
    where: { id: { in: keys.map(({ id }) => id) } },
    select: {
      id: true,
      finding: true,
      note: true,
      citation: { select: citationSelect },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap((key) => {
    const row = byId.get(key.id);
    if (!row) return [];
    const { finding, note, citation } = row;
    return [{ ...key, finding, note, citation: toCitationView(citation) }];
  });
}

export type FindingPage = {
  /** All that hold the words sought, before the other filters: what the filters count. */
  keys: FindingKey[];
  total: number;
  page: number;
  pages: number;
  items: Finding[];
  names: ChosenNames;
};

/** A page of the findings that the filters keep; a page beyond the last is the last. Three statements. */
export async function getFindingPage(filters: FindingFilters): Promise<FindingPage> {
  const [keys, names] = await Promise.all([listFindingKeys(filters.q), readChosenNames(filters)]);
  const kept = selectItems(keys, findingFacets, filters);
  const pages = Math.max(1, Math.ceil(kept.length / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const items = await listFindings(kept.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  return { keys, total: kept.length, page, pages, items, names };
}
