import { z } from "zod";

import { formatParameter } from "@/lib/exports/answer";
import { domainParameter, pageParameter, queryParameter, slugParameter, territoryParameter } from "@/lib/filters/parameters";
import { polarities } from "@/lib/texts/findings";

const NUMBER = "Recommandation inconnue. Indiquez son numéro.";

/** What `/constats?…` accepts. */
export const findingFilters = z.object({
  q: queryParameter.optional(),
  territoire: territoryParameter.optional(),
  domaine: domainParameter.optional(),
  organisme: slugParameter("Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  dispositif: slugParameter("Dispositif inconnu. Choisissez-le dans la liste du filtre.").optional(),
  polarite: z.enum(polarities.codes, "Nature inconnue. Choisissez-la dans la liste du filtre.").optional(),
  recommandation: z.string(NUMBER).regex(/^[1-9]\d{0,2}$/, NUMBER).optional(),
  page: pageParameter,
});

export type FindingFilters = z.infer<typeof findingFilters>;

/** What the API accepts: the same filters, a format instead of a page (it gives the whole list). */
export const findingApiFilters = findingFilters.omit({ page: true }).extend({ format: formatParameter });
