import "server-only";

import { readChosenNames } from "@/lib/filters/chosen-queries";
import { rememberedByKey } from "@/lib/cache/remembered";
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

/** A choice that leaves nothing is counted nowhere, and still bears its name. */
async function namedChoices({ organisme, dispositif }: ProgrammeFilters): Promise<FacetCount[]> {
  const names = await readChosenNames({ organisme, dispositif });
  return [
    ...(organisme ? [{ facet: "organisme" as const, value: organisme, label: names.organisme, count: 0 }] : []),
    ...(dispositif ? [{ facet: "dispositif" as const, value: dispositif, label: names.dispositif, count: 0 }] : []),
  ];
}

/** At most four statements. */
async function readProgrammesPage(filters: ProgrammeFilters): Promise<ProgrammesPage> {
  const { place, candidates } = filters.territoire ? await resolveTerritory(filters.territoire) : { place: null, candidates: [] };
  if (filters.territoire && place === null) return { place, candidates, items: [], total: 0, counts: [] };
  const territory = place?.code ?? null;
  const [found, counts] = await Promise.all([findProgrammes(filters, territory), countFacets(filters, territory)]);
  if (found.total === 0) return { place, candidates, items: [], total: 0, counts: [...counts, ...(await namedChoices(filters))] };
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

/** What the directory shows for these filters; the latest answers are kept until the facts change. */
export const getProgrammesPage = rememberedByKey(readProgrammesPage, (filters) => JSON.stringify(filters), 200);
