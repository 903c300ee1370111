import { z } from "zod";

import { formatParameter } from "@/lib/exports/answer";
import { domainParameter, slugParameter, territoryParameter } from "@/lib/filters/parameters";

import { LABELS } from "./label";
import { LABEL_SLUG } from "./texts";

const DEADLINE = "Échéance inconnue. Indiquez une année, « negociation-cog », « passee » ou « en-retard ».";

/** What `/recommandations?…` accepts. */
export const recommendationFilters = z.object({
  vue: z.enum(["matrice", "liste"], "Vue inconnue. Choisissez « matrice » ou « liste ».").optional(),
  autorite: slugParameter("Autorité inconnue. Choisissez-la dans la liste du filtre.").optional(),
  theme: z.string().regex(/^[1-9]$/, "Thème inconnu. Choisissez-le dans la liste du filtre.").optional(),
  echeance: z
    .string(DEADLINE)
    .regex(/^(20[2-9]\d|negociation-cog|autre-condition|passee|en-retard)$/, DEADLINE)
    .optional(),
  territoire: territoryParameter.optional(),
  etat: z
    .enum(LABELS.map((label) => LABEL_SLUG[label]), "État inconnu. Choisissez-le dans la liste du filtre.")
    .optional(),
  domaine: domainParameter.optional(),
});

export type RecommendationFilters = z.infer<typeof recommendationFilters>;

/** What the API accepts: the same filters, a format instead of a view. */
export const recommendationApiFilters = recommendationFilters.omit({ vue: true }).extend({ format: formatParameter });
