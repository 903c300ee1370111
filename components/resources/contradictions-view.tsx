import { ContradictionSheet } from "@/components/resources/contradiction-sheet";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField } from "@/components/ui/inputs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PastTheEnd } from "@/components/ui/past-the-end";
import { readChosenNames } from "@/lib/filters/chosen-queries";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { type ContradictionFilters, contradictionKinds } from "@/lib/sources/contradiction-filters";
import { CONTRADICTIONS_PER_PAGE, listContradictions, listContradictionTerritories } from "@/lib/sources/contradictions-queries";

const kindOptions = Object.entries(contradictionKinds).map(([value, label]) => ({ value, label }));

function pageHref(filters: ContradictionFilters, page: number): string {
  const query = new URLSearchParams();
  if (filters.type) query.set("type", filters.type);
  if (filters.territoire) query.set("territoire", filters.territoire);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${routes.contradictions}?${query}` : routes.contradictions;
}

/** Where the sources disagree: the page, whatever its filters. */
export async function ContradictionsView({ filters }: { filters: ContradictionFilters }) {
  const [{ items, total }, territories, names] = await Promise.all([
    listContradictions(filters),
    listContradictionTerritories(),
    readChosenNames({ territoire: filters.territoire }),
  ]);
  const isPastTheEnd = items.length === 0 && filters.page > 1;
  return (
    <>
      <PageHeader
        trail={[{ label: "Ressources", href: routes.resources }]}
        title="Contradictions des sources"
        lead={typo("Là où les documents se contredisent, Maillage garde chaque version avec son paragraphe et dit ce qu’il en pense. Aucune n’est corrigée en silence.")}
      />
      <FilterBar
        action={routes.contradictions}
        label="Filtrer les contradictions"
        clearHref={routes.contradictions}
        count={isPastTheEnd ? undefined : plural(total, "point")}
        active={[
          ...(filters.type ? [{ label: contradictionKinds[filters.type], removeHref: pageHref({ ...filters, type: undefined }, 1) }] : []),
          ...(filters.territoire
            ? [{
                label: typo(names.territoire ?? filters.territoire),
                removeHref: pageHref({ ...filters, territoire: undefined }, 1),
              }]
            : []),
        ]}
      >
        <SelectField name="type" label="Nature" empty="Toutes" options={kindOptions} defaultValue={filters.type ?? ""} />
        <SelectField
          name="territoire"
          label="Territoire"
          empty="Tous"
          options={territories.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={filters.territoire ?? ""}
        />
      </FilterBar>
      {isPastTheEnd && <PastTheEnd href={pageHref(filters, 1)} />}
      {items.length === 0 && !isPastTheEnd && <EmptyState title="Aucune contradiction relevée avec ces filtres." />}
      {items.map((item) => (
        <ContradictionSheet key={item.id} contradiction={item} />
      ))}
      <Pagination
        page={filters.page}
        pages={Math.ceil(total / CONTRADICTIONS_PER_PAGE)}
        href={(page) => pageHref(filters, page)}
        label="contradictions"
      />
    </>
  );
}
