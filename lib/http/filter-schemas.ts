import type { z } from "zod";

import { findingFilters } from "@/lib/findings/filters";
import { recommendationFilters } from "@/lib/recommendations/filters";
import { searchFilters } from "@/lib/search/filters";
import { contradictionFilters } from "@/lib/sources/contradiction-filters";
import { glossaryFilters } from "@/lib/sources/glossary-filters";
import type { KnownSet, RoutePattern } from "@/lib/http/route-table";

/**
 * What a filterable address accepts after its "?". The proxy checks it before anything is rendered: a refused value gets
 * the French 400 page with the schema's own message, so messages are whole French sentences that name the remedy.
 */
export type FilterRegistration = {
  /** The page's own schema, from `lib/<domain>/filters.ts`: pure, imports zod only. Empty parameters never reach it. */
  schema: z.ZodType;
  /** Parameters whose value must exist, and where: `{ organisme: "organismes" }`. */
  known?: Readonly<Record<string, KnownSet>>;
};

/**
 * One line per filterable page. Example:
 *   "/programmes": { schema: programmeFilters, known: { organisme: "organismes", dispositif: "schemes" } },
 */
export const filterSchemas: Partial<Record<RoutePattern, FilterRegistration>> = {
  "/constats": {
    schema: findingFilters,
    known: { territoire: "territories", organisme: "organismes", dispositif: "schemes" },
  },
  "/recommandations": { schema: recommendationFilters, known: { autorite: "organismes", territoire: "territories" } },
  "/ressources/glossaire": { schema: glossaryFilters },
  "/ressources/contradictions": { schema: contradictionFilters, known: { territoire: "territories" } },
  "/recherche": { schema: searchFilters },
};
