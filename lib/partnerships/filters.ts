import { z } from "zod";

import { pageParameter, slugParameter, territoryParameter } from "@/lib/filters/parameters";

/** What `/partenariats?…` accepts. */
export const partnershipFilters = z.object({
  territoire: territoryParameter.optional(),
  organisme: slugParameter("Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  dispositif: slugParameter("Dispositif inconnu. Choisissez-le dans la liste du filtre.").optional(),
  page: pageParameter,
});

export type PartnershipFilters = z.infer<typeof partnershipFilters>;
