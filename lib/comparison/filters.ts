import { z } from "zod";

import { formatParameter } from "@/lib/exports/answer";
import { domainParameter } from "@/lib/filters/parameters";

export const MIN_TERRITORIES = 2;
export const MAX_TERRITORIES = 4;

/** Territories of a comparison when the reader has chosen none. */
export const DEFAULT_TERRITORIES = ["DEP-35", "DEP-61", "FR"] as const;

/** "35" and "2A" are départements; any other text is an official code as it is. */
export const territoryCode = (short: string): string => (/^(\d{2,3}|2[AB])$/i.test(short) ? `DEP-${short.toUpperCase()}` : short);

/** "35,61,FR" → official codes, in order. */
export const territoryCodes = (list: string): string[] => list.split(",").map((short) => territoryCode(short.trim()));

const territories = z
  .string({ error: "Les territoires se donnent en une fois, séparés par des virgules : t=35,61,FR." })
  .max(200, "La liste des territoires est trop longue : quatre au plus.")
  .transform(territoryCodes)
  .superRefine((codes, context) => {
    const issue = (message: string) => context.addIssue({ code: "custom", message });
    if (codes.some((code) => code === "")) issue("Un territoire manque entre deux virgules : écrivez par exemple t=35,61,FR.");
    else if (new Set(codes).size < codes.length) issue("Un territoire est choisi deux fois : chacun ne se compare qu’aux autres.");
    else if (codes.length < MIN_TERRITORIES) issue("Une comparaison demande au moins deux territoires.");
    else if (codes.length > MAX_TERRITORIES) issue("Quatre territoires au plus se comparent à la fois.");
  });

/** What `/comparer?…` and `/api/v1/comparaison?…` accept. */
export const comparisonFilters = z.object({
  t: territories.default([...DEFAULT_TERRITORIES]),
  domaine: domainParameter.optional(),
  /** Only the rows in which every territory has a result. */
  tous: z.literal("1", { error: "Ce choix s’écrit tous=1." }).transform(() => true).optional(),
  /** Typed in the form: a name or a code to add. */
  ajouter: z.string().trim().max(80, "Le nom du territoire est trop long.").optional(),
  /** The territory that the added one replaces. */
  place: z.string().max(40).optional(),
});

/** What the API accepts beside: no form, a format. */
export const comparisonApiFilters = comparisonFilters.omit({ ajouter: true, place: true }).extend({ format: formatParameter });
