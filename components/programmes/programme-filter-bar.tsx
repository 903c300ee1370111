import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import { TerritoryCombobox } from "@/components/ui/territory-combobox";
import { programmesHref } from "@/lib/programmes/address";
import type { Facet, ProgrammeFilters } from "@/lib/programmes/filters";
import type { FacetCount } from "@/lib/programmes/search-queries";
import { facetLabels, facetOptions, valueLabel } from "@/lib/programmes/texts";
import { routes } from "@/lib/routes";

type Props = {
  filters: ProgrammeFilters;
  counts: readonly FacetCount[];
  place: { code: string; name: string } | null;
  /** "269 programmes"; undefined when it is not known. */
  total: string | undefined;
};

const SHOWN: readonly Facet[] = ["domaine", "public", "organisme", "dispositif", "type"];

/** Filters of the directory, each value with what it would leave. */
export function ProgrammeFilterBar({ filters, counts, place, total }: Props) {
  const remove = (name: keyof ProgrammeFilters) => programmesHref({ ...filters, [name]: undefined, page: 1 });
  const active = [
    ...(filters.territoire ? [{ label: place?.name ?? `« ${filters.territoire} »`, removeHref: remove("territoire") }] : []),
    ...(filters.q ? [{ label: `« ${filters.q} »`, removeHref: remove("q") }] : []),
    ...([...SHOWN, "stade"] as const).flatMap((facet) => {
      const value = filters[facet];
      return value ? [{ label: `${facetLabels[facet].name} : ${valueLabel(facet, value, counts)}`, removeHref: remove(facet) }] : [];
    }),
  ];
  return (
    <FilterBar action={routes.programmes} label="Filtrer les programmes" clearHref={routes.programmes} active={active} count={total} submit="Chercher">
      <TerritoryCombobox name="territoire" label="Commune, intercommunalité ou département" chosen={place ?? undefined} />
      <TextField name="q" label="Mots" type="search" maxLength={200} defaultValue={filters.q} placeholder="aidants, centre social…" />
      {SHOWN.map((facet) => (
        <SelectField
          key={facet}
          name={facet}
          label={facetLabels[facet].name}
          empty={facetLabels[facet].all}
          options={facetOptions(facet, counts, filters[facet])}
          defaultValue={filters[facet] ?? ""}
        />
      ))}
    </FilterBar>
  );
}
