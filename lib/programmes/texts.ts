import { formatNumber } from "@/lib/formats/numbers";
import type { Facet } from "@/lib/programmes/filters";
import type { FacetCount } from "@/lib/programmes/search-queries";
import { domains } from "@/lib/texts/domains";
import { audiences, programmeKinds, stages } from "@/lib/texts/programmes";

/** Name of each filter and of its absence. */
export const facetLabels: Record<Facet, { name: string; all: string }> = {
  domaine: { name: "Domaine", all: "Tous les domaines" },
  organisme: { name: "Organisme", all: "Tous les organismes" },
  dispositif: { name: "Dispositif", all: "Tous les dispositifs" },
  public: { name: "Public", all: "Tous les publics" },
  type: { name: "Type", all: "Tous les types" },
  stade: { name: "Stade", all: "Tous les stades" },
};

const labelsOf = <Code extends string>(list: { codes: readonly Code[]; label: (code: Code) => string }) =>
  new Map<string, string>(list.codes.map((code) => [code, list.label(code)]));

const codeLabels: Partial<Record<Facet, ReadonlyMap<string, string>>> = {
  domaine: labelsOf(domains),
  public: labelsOf(audiences),
  type: labelsOf(programmeKinds),
  stade: labelsOf(stages),
};

/** Label of a chosen value; a body or a scheme bears the name that came with its count. */
export const valueLabel = (facet: Facet, value: string, counts: readonly FacetCount[]): string =>
  codeLabels[facet]?.get(value) ?? counts.find((count) => count.facet === facet && count.value === value)?.label ?? value;

/** Options of a filter with their counts, in French order; a chosen value that leaves nothing stays, at 0. */
export function facetOptions(facet: Facet, counts: readonly FacetCount[], chosen: string | undefined): { value: string; label: string }[] {
  const own = counts.filter((count) => count.facet === facet).map(({ value, count }) => ({ value, count }));
  if (chosen && !own.some(({ value }) => value === chosen)) own.push({ value: chosen, count: 0 });
  return own
    .map(({ value, count }) => ({ value, label: `${valueLabel(facet, value, counts)} (${formatNumber(count)})` }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "fr"));
}
