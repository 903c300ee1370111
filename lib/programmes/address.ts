import { FACETS, type ProgrammeFilters } from "@/lib/programmes/filters";
import { routes } from "@/lib/routes";

/** The address of the list with these filters; the first page and empty filters are not written. */
export function programmesHref(filters: Partial<ProgrammeFilters>): string {
  const query = new URLSearchParams();
  for (const name of ["q", "territoire", ...FACETS] as const) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  if (filters.page && filters.page > 1) query.set("page", String(filters.page));
  return query.size > 0 ? `${routes.programmes}?${query}` : routes.programmes;
}
