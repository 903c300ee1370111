import { routes } from "@/lib/routes";

import type { SearchType } from "./types";

/** Address of a search: its words, then the type and the page when they are not the first. */
export function searchAddress(query: string, { type = null, page = 1 }: { type?: SearchType | null; page?: number } = {}): string {
  return `${routes.searchFor(query)}${type ? `&type=${type}` : ""}${page > 1 ? `&page=${page}` : ""}`;
}
