import { z } from "zod";

import { pageParameter, queryParameter, territoryParameter } from "@/lib/filters/parameters";
import { levels, organismeFamilies } from "@/lib/texts/organismes";

/** What `/organismes?…` accepts. */
export const organismeFilters = z.object({
  q: queryParameter.optional(),
  famille: z.enum(organismeFamilies.codes, "Famille inconnue. Choisissez-la dans la liste du filtre.").optional(),
  niveau: z.enum(levels.codes, "Niveau inconnu. Choisissez-le dans la liste du filtre.").optional(),
  territoire: territoryParameter.optional(),
  page: pageParameter,
});

export type OrganismeFilters = z.infer<typeof organismeFilters>;
