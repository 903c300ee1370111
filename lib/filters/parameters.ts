import { z } from "zod";

import { domains } from "@/lib/texts/domains";

/** Parameters that several lists accept. Messages are whole sentences that name the remedy: the 400 page shows them. */

/** The slug of a record; that it exists is checked against the registry of known addresses. */
export const slugParameter = (message: string) => z.string(message).regex(/^[a-z0-9-]{1,120}$/, message);

const TERRITORY = "Territoire inconnu. Indiquez un code officiel, par exemple DEP-35, COM-35236 ou FR.";

export const territoryParameter = z.string(TERRITORY).regex(/^(FR|[A-Z]{3,4}-[\w-]{1,80})$/, TERRITORY);

export const domainParameter = z.enum(domains.codes, "Domaine inconnu. Choisissez-le dans la liste du filtre.");

export const queryParameter = z
  .string("La recherche n’accepte qu’un texte.")
  .trim()
  .max(200, "Recherche trop longue. Tenez-vous-en à 200 caractères.");

const PAGE = "Page inconnue. Indiquez un numéro de page, à partir de 1.";

/** Plain digits: "1e3" and " 2" are no page numbers. */
export const pageParameter = z.string(PAGE).regex(/^[1-9]\d{0,2}$/, PAGE).transform(Number).default(1);
