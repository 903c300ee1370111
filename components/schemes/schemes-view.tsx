import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { PastTheEnd } from "@/components/ui/past-the-end";
import { SchemeFilterBar } from "@/components/schemes/scheme-filter-bar";
import { readChosenNames } from "@/lib/filters/chosen-queries";
import { typo } from "@/lib/formats/typography";
import { formatNumber } from "@/lib/formats/numbers";
import { joinList, plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { schemesHref } from "@/lib/schemes/address";
import type { SchemeFilters } from "@/lib/schemes/filters";
import { listSchemes, type PlacedState, type SchemeRow, SCHEMES_PER_PAGE } from "@/lib/schemes/list-queries";
import { domains } from "@/lib/texts/domains";
import { coverageStates, schemeKinds } from "@/lib/texts/schemes";

const stateText = (placed: PlacedState | null) =>
  placed === null ? <span className="soft">non cité</span> : `${coverageStates.label(placed.state)}${placed.inPlaces ? ", par endroits" : ""}`;

const columns: Column<SchemeRow>[] = [
  {
    header: "Dispositif",
    cell: ({ slug, name, acronym, purpose }) => (
      <>
        <a href={routes.scheme(slug)}>{typo(acronym && !name.startsWith(acronym) ? `${acronym}, ${name}` : name)}</a>
        <span className="citing-detail">{typo(purpose)}</span>
      </>
    ),
  },
  { header: "Nature", cell: ({ kind, domain }) => `${schemeKinds.label(kind)}, ${domains.label(domain).toLowerCase()}` },
  { header: "Pilote", cell: ({ leads }) => (leads.length > 0 ? typo(joinList(leads)) : <span className="soft">non précisé</span>) },
  { header: "Ille-et-Vilaine", cell: ({ in35 }) => stateText(in35) },
  { header: "Orne", cell: ({ in61 }) => stateText(in61) },
  { header: "Programmes", numeric: true, cell: ({ programmes }) => formatNumber(programmes) },
];

/** The schemes, whatever the filters. */
export async function SchemesView({ filters }: { filters: SchemeFilters }) {
  const [{ items, total }, names] = await Promise.all([listSchemes(filters), readChosenNames(filters)]);
  const isPastTheEnd = items.length === 0 && filters.page > 1;
  return (
    <>
      <PageHeader
        title="Dispositifs"
        lead={typo("Schémas, plans, conventions, contrats, chartes, conférences et services sous lesquels l’action sociale se mène : à quoi ils servent, qui les pilote, où ils sont en vigueur.")}
      />
      <SchemeFilterBar filters={filters} names={names} count={isPastTheEnd ? undefined : plural(total, "dispositif")} />
      {isPastTheEnd ? (
        <PastTheEnd href={schemesHref({ ...filters, page: 1 })} />
      ) : items.length === 0 ? (
        <EmptyState title="Aucun dispositif ne répond à ces choix.">
          <a href={routes.schemes}>Tous les dispositifs</a>
        </EmptyState>
      ) : (
        <DataTable caption="Dispositifs" captionHidden columns={columns} rows={items} rowKey={({ slug }) => slug} />
      )}
      <Pagination page={filters.page} pages={Math.ceil(total / SCHEMES_PER_PAGE)} href={(page) => schemesHref({ ...filters, page })} label="dispositifs" />
    </>
  );
}
