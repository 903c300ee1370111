import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { domains } from "@/lib/texts/domains";
import { directions, type Direction } from "@/lib/texts/observations";
import { producers } from "@/lib/texts/producers";

import type { FacetCount } from "./catalogue";
import type { Facet } from "./filters";

/** Name of each filter and of its absence. */
export const facetLabels: Record<Facet, { name: string; all: string }> = {
  domaine: { name: "Domaine", all: "Tous les domaines" },
  famille: { name: "Famille", all: "Toutes les familles" },
  organisme: { name: "Organisme", all: "Tous les organismes" },
  territoire: { name: "Territoire", all: "Tous les territoires" },
};

/** Label of a chosen value; a territory bears the name that came with its count. */
export function valueLabel(facet: Facet, value: string, counts: readonly FacetCount[]): string {
  if (facet === "domaine" && domains.is(value)) return domains.label(value);
  if (facet === "organisme" && producers.is(value)) return producers.label(value);
  return typo(counts.find((count) => count.facet === facet && count.value === value)?.label ?? value);
}

/** Options of a filter with their counts; what most indicators have comes first; a chosen value that leaves nothing stays. */
export function facetOptions(facet: Facet, counts: readonly FacetCount[], chosen: string | undefined): { value: string; label: string }[] {
  const own = counts.filter((count) => count.facet === facet).map(({ value, count }) => ({ value, count }));
  if (chosen && !own.some(({ value }) => value === chosen)) own.push({ value: chosen, count: 0 });
  return own
    .toSorted((a, b) => b.count - a.count)
    .map(({ value, count }) => ({ value, label: `${valueLabel(facet, value, counts)} (${formatNumber(count)})` }));
}

/** What is better, or that nothing says so. */
export const directionText = (direction: Direction | null): string =>
  direction === null ? "aucun : un écart n’est ni bon ni mauvais" : `${directions.label(direction)} (classement Maillage)`;
