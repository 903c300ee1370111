import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import type { ChosenNames } from "@/lib/filters/chosen-queries";
import type { FindingFacet } from "@/lib/findings/facets";
import type { FindingFilters as Filters } from "@/lib/findings/filters";
import type { FilterOption } from "@/lib/filters/option";
import { findingOptions } from "@/lib/findings/options";
import type { FindingKey } from "@/lib/findings/types";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";

const FIELDS: readonly { key: FindingFacet; label: string; empty: string }[] = [
  { key: "territoire", label: "Territoire", empty: "Tous" },
  { key: "domaine", label: "Domaine", empty: "Tous" },
  { key: "polarite", label: "Nature", empty: "Toutes" },
  { key: "organisme", label: "Organisme", empty: "Tous" },
  { key: "dispositif", label: "Dispositif", empty: "Tous" },
  { key: "recommandation", label: "Recommandation", empty: "Toutes" },
];

const namesOf = ({ organisme, dispositif, territoire }: ChosenNames): Partial<Record<FindingFacet, string | null>> => ({ organisme, dispositif, territoire });

/** What the reader chose stays in its list when nothing bears it. */
const withChosen = (options: readonly FilterOption[], value: string | undefined, name: string | null | undefined): readonly FilterOption[] =>
  value === undefined || options.some((option) => option.value === value) ? options : [...options, { value, label: name ?? value, count: 0 }];

/** The filters of the findings with their counts; changing one goes back to the first page. */
export function FindingFilters({ filters, keys, names, total }: { filters: Filters; keys: readonly FindingKey[]; names: ChosenNames; total: number }) {
  const options = new Map(FIELDS.map(({ key }) => [key, withChosen(findingOptions(keys, filters, key), filters[key], namesOf(names)[key])]));
  const without = (key: FindingFacet | "q") => routes.filtered(routes.findings, { ...filters, page: undefined, [key]: undefined });
  const active = FIELDS.flatMap(({ key, label }) => {
    const value = filters[key];
    if (value === undefined) return [];
    const text = options.get(key)?.find((option) => option.value === value)?.label ?? value;
    return [{ label: `${label} : ${text}`, removeHref: without(key) }];
  });
  return (
    <FilterBar
      action={routes.findings}
      label="Filtrer les constats"
      active={filters.q ? [{ label: `« ${filters.q} »`, removeHref: without("q") }, ...active] : active}
      clearHref={routes.findings}
      count={plural(total, "constat")}
    >
      <TextField name="q" type="search" label="Mots du constat" defaultValue={filters.q} maxLength={200} />
      {FIELDS.map(({ key, label, empty }) => (
        <SelectField
          key={key}
          name={key}
          label={label}
          empty={empty}
          defaultValue={filters[key] ?? ""}
          options={(options.get(key) ?? []).map((option) => ({ value: option.value, label: `${option.label} (${option.count})` }))}
        />
      ))}
    </FilterBar>
  );
}
