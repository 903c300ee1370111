import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import { typo } from "@/lib/formats/typography";
import { FACETS, type IndicatorFilters } from "@/lib/indicators/filters";
import type { FacetCount } from "@/lib/indicators/catalogue";
import { facetLabels, facetOptions, valueLabel } from "@/lib/indicators/texts";
import { routes } from "@/lib/routes";

type Props = { filters: IndicatorFilters; counts: readonly FacetCount[]; total: string; body: string | null };

/** Filters of the catalogue, each value with what it would leave. `body`: name of the body whose values are asked for. */
export function IndicatorFilterBar({ filters, counts, total, body }: Props) {
  const without = (name: keyof IndicatorFilters) => routes.filtered(routes.indicators, { ...filters, [name]: undefined, page: undefined });
  const active = [
    ...(filters.q ? [{ label: `« ${filters.q} »`, removeHref: without("q") }] : []),
    ...FACETS.flatMap((facet) => {
      const value = filters[facet];
      return value ? [{ label: `${facetLabels[facet].name} : ${valueLabel(facet, value, counts)}`, removeHref: without(facet) }] : [];
    }),
    ...(filters.valeurs ? [{ label: typo(`Valeurs de : ${body ?? filters.valeurs}`), removeHref: without("valeurs") }] : []),
  ];
  return (
    <FilterBar action={routes.indicators} label="Filtrer les indicateurs" clearHref={routes.indicators} active={active} count={total}>
      <TextField name="q" label="Mots" type="search" maxLength={200} defaultValue={filters.q} placeholder="crèche, RSA, aides…" />
      {FACETS.map((facet) => (
        <SelectField
          key={facet}
          name={facet}
          label={facetLabels[facet].name}
          empty={facetLabels[facet].all}
          options={facetOptions(facet, counts, filters[facet])}
          defaultValue={filters[facet] ?? ""}
        />
      ))}
      {filters.valeurs && <input type="hidden" name="valeurs" value={filters.valeurs} />}
    </FilterBar>
  );
}
