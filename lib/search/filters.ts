import { z } from "zod";

import { pageParameter, queryParameter } from "@/lib/filters/parameters";

import { searchTypes } from "./types";

/** Pages of the web interface; deeper hits have nothing to do with the query any more. */
export const PAGE_SIZE = 12;
const LAST_PAGE = 10;
const MOST_ITEMS = 50;

const query = queryParameter.refine((text) => !/\p{Cc}/u.test(text), "La recherche contient des caractères qui ne peuvent pas être lus.");

const type = z.enum(searchTypes.codes, "Type de résultat inconnu. Choisissez-le parmi ceux de la page de recherche.");

/** What `/recherche?…` accepts. */
export const searchFilters = z.object({
  q: query.optional(),
  type: type.optional(),
  page: pageParameter.refine((page) => page <= LAST_PAGE, `Page inconnue. La recherche montre ${LAST_PAGE} pages au plus : précisez-la plutôt.`),
});

const LIMIT = `Le paramètre « limit » est un nombre entier de 1 à ${MOST_ITEMS}.`;
const MISSING = "Indiquez ce que vous cherchez dans le paramètre « q ».";

/** What `/api/v1/recherche?…` accepts: the words are required. */
export const searchApiFilters = z.object({
  q: z.string(MISSING).pipe(query.refine((text) => text !== "", MISSING)),
  type: type.optional(),
  page: searchFilters.shape.page,
  limit: z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(MOST_ITEMS, LIMIT).default(PAGE_SIZE),
});
