import { z } from "zod";

import { formatParameter } from "@/lib/exports/answer";
import { domainParameter, pageParameter, queryParameter, slugParameter, territoryParameter } from "@/lib/filters/parameters";
import { producers } from "@/lib/texts/producers";

/** What `/indicateurs?…` accepts. `territoire`, `valeurs`: only what has a value for that territory, of that body. */
export const indicatorFilters = z.object({
  q: queryParameter.optional(),
  domaine: domainParameter.optional(),
  famille: z.string("Famille inconnue.").max(80, "Famille inconnue. Choisissez-la dans la liste du filtre.").optional(),
  organisme: z.enum(producers.codes, "Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  territoire: territoryParameter.optional(),
  valeurs: slugParameter("Organisme inconnu. Partez de sa fiche, ou choisissez une famille d’organismes dans la liste du filtre.").optional(),
  page: pageParameter,
});

export type IndicatorFilters = z.infer<typeof indicatorFilters>;

/** What the API accepts: the same, with a format. */
export const indicatorApiFilters = indicatorFilters.extend({ format: formatParameter });

/** The filters that are chosen from counted lists. */
export const FACETS = ["domaine", "famille", "organisme", "territoire"] as const;
export type Facet = (typeof FACETS)[number];
