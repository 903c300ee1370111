import "server-only";

import type { ProgrammeFilters } from "@/lib/programmes/filters";
import { listProgrammes } from "@/lib/programmes/queries";
import { type FacetCount, findProgrammes, countFacets } from "@/lib/programmes/search-queries";
import type { Reach } from "@/lib/programmes/reach";
import type { ProgrammeSummary } from "@/lib/programmes/rows";
import { resolveTerritory } from "@/lib/territories/resolve-queries";

export type ProgrammesPage = {
  place: { code: string; name: string } | null;
  /** Territories to choose from when the name typed is not that of one. */
  candidates: { code: string; label: string }[];
  items: { programme: ProgrammeSummary; reach: Reach | null }[];
  total: number;
  counts: FacetCount[];
};

/** What the directory shows for these filters. At most four statements. */
export async function getProgrammesPage(filters: ProgrammeFilters): Promise<ProgrammesPage> {
  const { place, candidates } = filters.territoire ? await resolveTerritory(filters.territoire) : { place: null, candidates: [] };
  if (filters.territoire && place === null) return { place, candidates, items: [], total: 0, counts: [] };
  const territory = place?.code ?? null;
  const [found, counts] = await Promise.all([findProgrammes(filters, territory), countFacets(filters, territory)]);
  const programmes = await listProgrammes(found.items.map(({ slug }) => slug));
  const reachOf = new Map(found.items.map(({ slug, reach }) => [slug, reach]));
  return {
    place,
    candidates,
    items: programmes.map((programme) => ({ programme, reach: reachOf.get(programme.slug) ?? null })),
    total: found.total,
    counts,
  };
}
