import { z } from "zod";

import { queryParameter } from "@/lib/filters/parameters";
import { territoryKinds } from "@/lib/texts/territories";

/** What `/territoires?…` accepts: a name, a postal or official code, and a kind of territory. */
export const territoryListFilters = z.object({
  q: queryParameter.optional(),
  type: z.enum(territoryKinds.codes, "Type de territoire inconnu. Choisissez-le dans la liste du filtre.").optional(),
});

export type TerritoryListFilters = z.infer<typeof territoryListFilters>;
