import { z } from "zod";

import { domainParameter, pageParameter, queryParameter, slugParameter } from "@/lib/filters/parameters";
import { audiences, programmeKinds, stages } from "@/lib/texts/programmes";

const TERRITORY = "Territoire inconnu. Écrivez le nom d’une commune, d’une intercommunalité ou d’un département.";

/** What `/programmes?…` accepts. `territoire` is an official code, or a name as typed without JavaScript. */
export const programmeFilters = z.object({
  q: queryParameter.optional(),
  territoire: z.string(TERRITORY).trim().min(1, TERRITORY).max(120, TERRITORY).optional(),
  domaine: domainParameter.optional(),
  organisme: slugParameter("Organisme inconnu. Choisissez-le dans la liste du filtre.").optional(),
  dispositif: slugParameter("Dispositif inconnu. Choisissez-le dans la liste du filtre.").optional(),
  public: z.enum(audiences.codes, "Public inconnu. Choisissez-le dans la liste du filtre.").optional(),
  type: z.enum(programmeKinds.codes, "Type inconnu. Choisissez-le dans la liste du filtre.").optional(),
  stade: z.enum(stages.codes, "Stade inconnu. Choisissez-le dans la liste du filtre.").optional(),
  page: pageParameter,
});

export type ProgrammeFilters = z.infer<typeof programmeFilters>;

/** The filters that are chosen from counted lists. */
export const FACETS = ["domaine", "organisme", "dispositif", "public", "type", "stade"] as const;
export type Facet = (typeof FACETS)[number];
