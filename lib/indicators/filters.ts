import { z } from "zod";

import { formatParameter } from "@/lib/exports/answer";
import { domainParameter, pageParameter, queryParameter, territoryParameter } from "@/lib/filters/parameters";
import { producers } from "@/lib/texts/producers";

/** What `/indicateurs?…` accepts. `territoire`: only what has a value for it. */
export const indicatorFilters = z.object({
  q: queryParameter.optional(),
  domaine: domainParameter.optional(),
  famille: z.string("Famille inconnue.").max(80, "Famille inconnue. Choisissez-la dans la liste du filtre.").optional(),
  organisme: z.enum(producers.codes, "Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  territoire: territoryParameter.optional(),
  page: pageParameter,
});

export type IndicatorFilters = z.infer<typeof indicatorFilters>;

/** What the API accepts: the same, with a format. */
export const indicatorApiFilters = indicatorFilters.extend({ format: formatParameter });

/** The filters that are chosen from counted lists. */
export const FACETS = ["domaine", "famille", "organisme", "territoire"] as const;
export type Facet = (typeof FACETS)[number];
