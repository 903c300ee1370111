import { z } from "zod";

import { queryParameter } from "@/lib/filters/parameters";
import { territoryKinds } from "@/lib/texts/territories";

const MISSING = "Indiquez dans le paramètre « q » le début d’un nom, un code postal ou un code officiel.";
const KIND = `Type de territoire inconnu. Valeurs possibles : ${territoryKinds.codes.join(", ")}.`;
const LIMIT = "Le paramètre « limit » est un nombre entier de 1 à 20.";

/** What `/api/v1/territoires?…` accepts: `type` is one kind or several, separated by commas. */
export const suggestionFilters = z.object({
  q: z.string(MISSING).pipe(queryParameter.refine((text) => text !== "" && !/\p{Cc}/u.test(text), MISSING)),
  type: z
    .string(KIND)
    .transform((kinds) => kinds.split(","))
    .pipe(z.array(z.enum(territoryKinds.codes, KIND)))
    .optional(),
  limit: z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(20, LIMIT).default(10),
});
