import { z } from "zod";

import { pageParameter, territoryParameter } from "@/lib/filters/parameters";

/** Kinds of contradiction, as the dataset words them: code in addresses, word in the data and on screen. */
export const contradictionKinds = {
  contradiction: "contradiction",
  periode: "date ou période",
  incoherence: "incohérence interne",
  texte: "texte",
  attribution: "attribution",
} as const;

/** What `/ressources/contradictions?…` accepts. */
export const contradictionFilters = z.object({
  type: z.enum(["contradiction", "periode", "incoherence", "texte", "attribution"], "Nature inconnue. Choisissez-la dans la liste du filtre.").optional(),
  territoire: territoryParameter.optional(),
  page: pageParameter,
});

export type ContradictionFilters = z.infer<typeof contradictionFilters>;
