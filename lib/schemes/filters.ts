import { z } from "zod";

import { domainParameter, pageParameter, queryParameter, slugParameter, territoryParameter } from "@/lib/filters/parameters";
import { levels } from "@/lib/texts/organismes";
import { schemeKinds } from "@/lib/texts/schemes";

/** What `/dispositifs?…` accepts. `territoire`: schemes that the sources place there, or inside it. */
export const schemeFilters = z.object({
  q: queryParameter.optional(),
  domaine: domainParameter.optional(),
  type: z.enum(schemeKinds.codes, "Type inconnu. Choisissez-le dans la liste du filtre.").optional(),
  niveau: z.enum(levels.codes, "Niveau inconnu. Choisissez-le dans la liste du filtre.").optional(),
  organisme: slugParameter("Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  territoire: territoryParameter.optional(),
  page: pageParameter,
});

export type SchemeFilters = z.infer<typeof schemeFilters>;
