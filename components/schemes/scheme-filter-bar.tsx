import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import type { ChosenNames } from "@/lib/filters/chosen-queries";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { schemesHref } from "@/lib/schemes/address";
import type { SchemeFilters } from "@/lib/schemes/filters";
import { optionsOf } from "@/lib/texts/code-list";
import { domains } from "@/lib/texts/domains";
import { levels } from "@/lib/texts/organismes";
import { schemeKinds } from "@/lib/texts/schemes";

const EVALUATED = [
  { value: "DEP-35", label: "Ille-et-Vilaine" },
  { value: "DEP-61", label: "Orne" },
];

/** Filters of the list of schemes. */
export function SchemeFilterBar({ filters, names, count }: { filters: SchemeFilters; names: ChosenNames; count: string | undefined }) {
  const { territoire } = filters;
  const place = territoire && { value: territoire, label: typo(names.territoire ?? territoire) };
  const places = place && !EVALUATED.some(({ value }) => value === territoire) ? [...EVALUATED, place] : EVALUATED;
  const remove = (name: keyof SchemeFilters) => schemesHref({ ...filters, [name]: undefined, page: 1 });
  const active = [
    ...(filters.q ? [{ label: `« ${filters.q} »`, removeHref: remove("q") }] : []),
    ...(filters.domaine ? [{ label: domains.label(filters.domaine), removeHref: remove("domaine") }] : []),
    ...(filters.type ? [{ label: schemeKinds.label(filters.type), removeHref: remove("type") }] : []),
    ...(filters.niveau ? [{ label: levels.label(filters.niveau), removeHref: remove("niveau") }] : []),
    ...(filters.organisme ? [{ label: typo(`Organisme : ${names.organisme ?? filters.organisme}`), removeHref: remove("organisme") }] : []),
    ...(place ? [{ label: typo(`Territoire : ${place.label}`), removeHref: remove("territoire") }] : []),
  ];
  return (
    <FilterBar action={routes.schemes} label="Filtrer les dispositifs" clearHref={routes.schemes} active={active} count={count}>
      <TextField name="q" label="Sigle ou mots" type="search" maxLength={200} defaultValue={filters.q} />
      <SelectField name="domaine" label="Domaine" empty="Tous" options={optionsOf(domains)} defaultValue={filters.domaine ?? ""} />
      <SelectField name="type" label="Nature" empty="Toutes" options={optionsOf(schemeKinds)} defaultValue={filters.type ?? ""} />
      <SelectField name="niveau" label="Niveau" empty="Tous" options={optionsOf(levels)} defaultValue={filters.niveau ?? ""} />
      <SelectField
        name="territoire"
        label="Situé en"
        empty="Tous les territoires"
        options={places}
        defaultValue={filters.territoire ?? ""}
      />
      {filters.organisme && <input type="hidden" name="organisme" value={filters.organisme} />}
    </FilterBar>
  );
}
