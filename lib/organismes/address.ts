import type { OrganismeFilters } from "@/lib/organismes/filters";
import { routes } from "@/lib/routes";

/** The address of the list with these filters; the first page and empty filters are not written. */
export function organismesHref({ q, famille, niveau, territoire, page = 1 }: Partial<OrganismeFilters>): string {
  const query = new URLSearchParams(
    Object.entries({ q, famille, niveau, territoire }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${routes.organismes}?${query}` : routes.organismes;
}
