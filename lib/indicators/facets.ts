import type { Facets } from "@/lib/filters/facets";

import type { Facet } from "./filters";
import type { MeasuredIndicator } from "./indicator";

/** How the catalogue is sorted: what each filter reads of an indicator. */
export const indicatorFacets: Facets<MeasuredIndicator, Facet | "valeurs"> = {
  domaine: ({ domain }) => [domain],
  famille: ({ family }) => [family],
  organisme: ({ organismeFamily }) => (organismeFamily === null ? [] : [organismeFamily]),
  territoire: ({ territories }) => territories,
  // The body itself, not its kind: a sheet leads here.
  valeurs: ({ values }) => values.flatMap(({ organisme }) => organisme?.slug ?? []),
};
