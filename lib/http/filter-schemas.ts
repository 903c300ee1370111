import type { z } from "zod";

import { comparisonFilters } from "@/lib/comparison/filters";
import { findingFilters } from "@/lib/findings/filters";
import { indicatorFilters } from "@/lib/indicators/filters";
import { organismeFilters } from "@/lib/organismes/filters";
import { partnershipFilters } from "@/lib/partnerships/filters";
import { programmeFilters } from "@/lib/programmes/filters";
import { recommendationFilters } from "@/lib/recommendations/filters";
import { schemeFilters } from "@/lib/schemes/filters";
import { searchFilters } from "@/lib/search/filters";
import { contradictionFilters } from "@/lib/sources/contradiction-filters";
import { glossaryFilters } from "@/lib/sources/glossary-filters";
import { territoryListFilters } from "@/lib/territories/list-filters";
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
  /** The parameter that takes a territory's code, or its name as typed without JavaScript: the page then resolves it. */
  territoryOrName?: string;
};

/**
 * One line per filterable page. Example:
 *   "/dispositifs": { schema: schemeFilters, known: { territoire: "territories", organisme: "organismes" } },
  "/organismes": { schema: organismeFilters, known: { territoire: "territories" } },
  "/partenariats": {
    schema: partnershipFilters,
    known: { territoire: "territories", organisme: "organismes", dispositif: "schemes" },
  },
  "/programmes": { schema: programmeFilters, known: { organisme: "organismes", dispositif: "schemes" } },
 */
export const filterSchemas: Partial<Record<RoutePattern, FilterRegistration>> = {
  "/comparer": { schema: comparisonFilters, known: { place: "territories" } },
  "/constats": {
    schema: findingFilters,
    known: { territoire: "territories", organisme: "organismes", dispositif: "schemes" },
  },
  "/dispositifs": { schema: schemeFilters, known: { territoire: "territories", organisme: "organismes" } },
  "/organismes": { schema: organismeFilters, known: { territoire: "territories" } },
  "/partenariats": {
    schema: partnershipFilters,
    known: { territoire: "territories", organisme: "organismes", dispositif: "schemes" },
  },
  "/programmes": {
    schema: programmeFilters,
    known: { organisme: "organismes", dispositif: "schemes" },
    territoryOrName: "territoire",
  },
  "/indicateurs": { schema: indicatorFilters, known: { territoire: "territories", valeurs: "organismes" } },
  "/recommandations": { schema: recommendationFilters, known: { autorite: "organismes", territoire: "territories" } },
  "/territoires": { schema: territoryListFilters },
  "/ressources/glossaire": { schema: glossaryFilters },
  "/ressources/contradictions": { schema: contradictionFilters, known: { territoire: "territories" } },
  "/recherche": { schema: searchFilters },
};
