import { PartnershipsTable } from "@/components/partnerships/partnerships-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField } from "@/components/ui/inputs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PastTheEnd } from "@/components/ui/past-the-end";
import { readChosenNames } from "@/lib/filters/chosen-queries";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { PartnershipFilters } from "@/lib/partnerships/filters";
import { listPartnershipOptions, listPartnerships, PARTNERSHIPS_PER_PAGE } from "@/lib/partnerships/queries";
import { routes } from "@/lib/routes";

function hrefOf({ page = 1, ...filters }: Partial<PartnershipFilters>): string {
  const query = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `${routes.partnerships}?${query}` : routes.partnerships;
}

/** Who works with whom, whatever the filters. */
export async function PartnershipsView({ filters }: { filters: PartnershipFilters }) {
  const [{ items, total }, { territories, organismes }, names] = await Promise.all([
    listPartnerships(filters),
    listPartnershipOptions(),
    readChosenNames(filters),
  ]);
  const remove = (name: keyof PartnershipFilters) => hrefOf({ ...filters, [name]: undefined, page: 1 });
  const active = [
    ...(filters.territoire ? [{ label: typo(names.territoire ?? filters.territoire), removeHref: remove("territoire") }] : []),
    ...(filters.organisme ? [{ label: typo(names.organisme ?? filters.organisme), removeHref: remove("organisme") }] : []),
    ...(filters.dispositif ? [{ label: typo(`Dispositif : ${names.dispositif ?? filters.dispositif}`), removeHref: remove("dispositif") }] : []),
  ];
  const isPastTheEnd = items.length === 0 && filters.page > 1;
  return (
    <>
      <PageHeader
        title="Partenariats"
        lead={typo("Qui travaille avec qui, par quel instrument, avec quelle force (classement Maillage, d’après les mots du rapport).")}
      />
      <FilterBar action={routes.partnerships} label="Filtrer les partenariats" clearHref={routes.partnerships} active={active} count={isPastTheEnd ? undefined : plural(total, "partenariat")}>
        <SelectField
          name="territoire"
          label="Territoire"
          empty="Tous"
          options={territories.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={filters.territoire ?? ""}
        />
        <SelectField
          name="organisme"
          label="Organisme"
          empty="Tous"
          options={organismes.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={filters.organisme ?? ""}
        />
        {filters.dispositif && <input type="hidden" name="dispositif" value={filters.dispositif} />}
      </FilterBar>
      {isPastTheEnd ? (
        <PastTheEnd href={hrefOf({ ...filters, page: 1 })} />
      ) : items.length === 0 ? (
        <EmptyState title="Aucun partenariat ne répond à ces choix.">
          <a href={routes.partnerships}>Tous les partenariats</a>
        </EmptyState>
      ) : (
        <PartnershipsTable rows={items} />
      )}
      <Pagination page={filters.page} pages={Math.ceil(total / PARTNERSHIPS_PER_PAGE)} href={(page) => hrefOf({ ...filters, page })} label="partenariats" />
    </>
  );
}
