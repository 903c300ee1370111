import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SelectField, TextField } from "@/components/ui/inputs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PastTheEnd } from "@/components/ui/past-the-end";
import { readChosenNames } from "@/lib/filters/chosen-queries";
import { typo } from "@/lib/formats/typography";
import { joinList, plural } from "@/lib/formats/words";
import { organismesHref } from "@/lib/organismes/address";
import type { OrganismeFilters } from "@/lib/organismes/filters";
import { listOrganismes, type OrganismeRow, ORGANISMES_PER_PAGE } from "@/lib/organismes/list-queries";
import { routes } from "@/lib/routes";
import { optionsOf } from "@/lib/texts/code-list";
import { levels, organismeFamilies } from "@/lib/texts/organismes";

function holdings({ programmes, observations, commitments }: OrganismeRow): string {
  const parts = [
    ...(programmes > 0 ? [plural(programmes, "programme")] : []),
    ...(observations > 0 ? [plural(observations, "valeur")] : []),
    ...(commitments > 0 ? [plural(commitments, "recommandation à suivre", "recommandations à suivre")] : []),
  ];
  return parts.join(", ");
}

const columns: Column<OrganismeRow>[] = [
  { header: "Organisme", cell: ({ slug, name, acronym }) => <a href={routes.organisme(slug)}>{typo(acronym && !name.includes(acronym) ? `${name} (${acronym})` : name)}</a> },
  { header: "Niveau", cell: ({ level }) => levels.label(level) },
  { header: "Ressort", cell: ({ jurisdictions }) => typo(joinList(jurisdictions)) },
  { header: "Rôle", cell: ({ role }) => typo(role) },
  { header: "Dans Maillage", cell: holdings },
];

/** The bodies, whatever the filters. */
export async function OrganismesView({ filters }: { filters: OrganismeFilters }) {
  const [{ items, total }, names] = await Promise.all([listOrganismes(filters), readChosenNames(filters)]);
  const remove = (name: keyof OrganismeFilters) => organismesHref({ ...filters, [name]: undefined, page: 1 });
  const active = [
    ...(filters.q ? [{ label: `« ${filters.q} »`, removeHref: remove("q") }] : []),
    ...(filters.famille ? [{ label: organismeFamilies.label(filters.famille), removeHref: remove("famille") }] : []),
    ...(filters.niveau ? [{ label: levels.label(filters.niveau), removeHref: remove("niveau") }] : []),
    ...(filters.territoire ? [{ label: typo(`Compétents : ${names.territoire ?? filters.territoire}`), removeHref: remove("territoire") }] : []),
  ];
  const isPastTheEnd = items.length === 0 && filters.page > 1;
  return (
    <>
      <PageHeader
        title="Organismes"
        lead={typo("Caisses de sécurité sociale, départements, services de l’État, collectivités et associations que les sources citent : leur ressort, leur rôle, ce qu’ils engagent.")}
      />
      <FilterBar action={routes.organismes} label="Filtrer les organismes" clearHref={routes.organismes} active={active} count={isPastTheEnd ? undefined : plural(total, "organisme")}>
        <TextField name="q" label="Nom ou sigle" type="search" maxLength={200} defaultValue={filters.q} />
        <SelectField name="famille" label="Famille" empty="Toutes" options={optionsOf(organismeFamilies)} defaultValue={filters.famille ?? ""} />
        <SelectField name="niveau" label="Niveau" empty="Tous" options={optionsOf(levels)} defaultValue={filters.niveau ?? ""} />
        {filters.territoire && <input type="hidden" name="territoire" value={filters.territoire} />}
      </FilterBar>
      {isPastTheEnd ? (
        <PastTheEnd href={organismesHref({ ...filters, page: 1 })} />
      ) : items.length === 0 ? (
        <EmptyState title="Aucun organisme ne répond à ces choix.">
          <a href={routes.organismes}>Tous les organismes</a>
        </EmptyState>
      ) : (
        <DataTable caption="Organismes" captionHidden columns={columns} rows={items} rowKey={({ slug }) => slug} />
      )}
      <Pagination page={filters.page} pages={Math.ceil(total / ORGANISMES_PER_PAGE)} href={(page) => organismesHref({ ...filters, page })} label="organismes" />
    </>
  );
}
