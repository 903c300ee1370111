import { z } from "zod";

import { queryParameter } from "@/lib/filters/parameters";

const LETTER = "Lettre inconnue. Choisissez-la dans l’index du glossaire.";

/** What `/ressources/glossaire?…` accepts: a letter, "0" for acronyms that start with a figure, or words. */
export const glossaryFilters = z.object({
  lettre: z.string(LETTER).regex(/^[a-z0]$/, LETTER).optional(),
  q: queryParameter.optional(),
});

export type GlossaryFilters = z.infer<typeof glossaryFilters>;

/** The letter under which an acronym stands in the index. */
export const letterOf = (acronym: string): string =>
  /^\d/.test(acronym) ? "0" : acronym.charAt(0).normalize("NFD").charAt(0).toLowerCase();
