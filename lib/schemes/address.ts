import type { SchemeFilters } from "@/lib/schemes/filters";
import { routes } from "@/lib/routes";

/** The address of the list with these filters; the first page and empty filters are not written. */
export function schemesHref({ page = 1, ...filters }: Partial<SchemeFilters>): string {
  const query = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${routes.schemes}?${query}` : routes.schemes;
}
