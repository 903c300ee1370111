import { Download } from "lucide-react";

import { FindingFilters } from "@/components/findings/finding-filters";
import { FindingList } from "@/components/findings/finding-list";
import { PolarityCounts } from "@/components/findings/polarity-counts";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { polarityTable } from "@/lib/findings/facets";
import type { FindingFilters as Filters } from "@/lib/findings/filters";
import type { FindingPage } from "@/lib/findings/queries";
import { findingView } from "@/lib/findings/view";
import { routes } from "@/lib/routes";
import { SIDES } from "@/lib/texts/sides";

/** The findings as the address asks for them. */
export function FindingsView({ found, filters }: { found: FindingPage; filters: Filters }) {
  const { keys, total, page, pages, items, names } = found;
  const data = { ...filters, page: undefined };
  return (
    <>
      <PageHeader
        current="Constats"
        title="Ce que l’inspection a constaté"
        lead="Forces, faiblesses, risques et opportunités relevés par le rapport de mai 2021, dans nos mots : chacun avec son paragraphe et la recommandation qu’il fonde."
        actions={
          <>
            <ButtonLink href={routes.filtered(routes.data("constats"), { ...data, format: "csv" })} icon={Download} download>
              Tableur (CSV)
            </ButtonLink>
            <ButtonLink href={routes.filtered(routes.data("constats"), data)} download>
              Données (JSON)
            </ButtonLink>
          </>
        }
      />
      <PolarityCounts rows={polarityTable(keys, SIDES.map(({ code }) => code))} query={filters.q} />
      <div className="filters-dense">
        <FindingFilters filters={filters} keys={keys} names={names} total={total} />
      </div>
      {total === 0 ? (
        <EmptyState title="Aucun constat ne répond à tous ces critères">
          <p>
            Le rapport peut ne rien en dire, ou le dire avec d’autres mots. <a href={routes.findings}>Revenir à tous les constats</a>
            {filters.q && (
              <>
                {" ou "}
                <a href={routes.searchFor(filters.q)}>chercher « {filters.q} » dans tout Maillage</a>
              </>
            )}
            .
          </p>
        </EmptyState>
      ) : (
        <FindingList findings={items.map(findingView)} />
      )}
      <Pagination page={page} pages={pages} label="constats" href={(to) => routes.filtered(routes.findings, { ...filters, page: to === 1 ? undefined : to })} />
    </>
  );
}
