import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField } from "@/components/ui/inputs";
import type { FilterOption } from "@/lib/filters/option";
import { plural } from "@/lib/formats/words";
import type { RecommendationFacet } from "@/lib/recommendations/facets";
import type { RecommendationFilters as Filters } from "@/lib/recommendations/filters";
import { routes } from "@/lib/routes";

const FIELDS: readonly { key: RecommendationFacet; label: string; empty: string }[] = [
  { key: "autorite", label: "Autorité", empty: "Toutes" },
  { key: "theme", label: "Thème", empty: "Tous" },
  { key: "echeance", label: "Échéance", empty: "Toutes" },
  { key: "territoire", label: "Territoire", empty: "Tous" },
  { key: "etat", label: "État", empty: "Tous" },
  { key: "domaine", label: "Domaine", empty: "Tous" },
];

type Props = { filters: Filters; options: Record<RecommendationFacet, FilterOption[]>; shown: number };

/** The six filters with their counts; the view that the reader chose is kept. */
export function RecommendationFilters({ filters, options, shown }: Props) {
  const active = FIELDS.flatMap(({ key, label }) => {
    const value = filters[key];
    if (value === undefined) return [];
    const text = options[key].find((option) => option.value === value)?.label ?? value;
    return [{ label: `${label} : ${text}`, removeHref: routes.filtered(routes.recommendations, { ...filters, [key]: undefined }) }];
  });
  return (
    <FilterBar
      action={routes.recommendations}
      label="Filtrer les recommandations"
      active={active}
      clearHref={routes.filtered(routes.recommendations, { vue: filters.vue })}
      count={plural(shown, "recommandation")}
    >
      {filters.vue && <input type="hidden" name="vue" value={filters.vue} />}
      {FIELDS.map(({ key, label, empty }) => (
        <SelectField
          key={key}
          name={key}
          label={label}
          empty={empty}
          defaultValue={filters[key] ?? ""}
          options={options[key].map((option) => ({ value: option.value, label: `${option.label} (${option.count})` }))}
        />
      ))}
    </FilterBar>
  );
}
