import { FileDown } from "lucide-react";

import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { IndicatorFilterBar } from "@/components/indicators/indicator-filter-bar";
import { FigureLine } from "@/components/sources/figure-line";
import { ButtonLink } from "@/components/ui/button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { CataloguePage, CatalogueRow } from "@/lib/indicators/catalogue";
import type { IndicatorFilters } from "@/lib/indicators/filters";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";
import { organismeFamilies } from "@/lib/texts/organismes";

const name: Column<CatalogueRow> = {
  header: "Indicateur",
  cell: ({ indicator, bodyFamily }) => (
    <>
      <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a>
      <small>
        {[domains.label(indicator.domain), plural(indicator.values.length, "valeur"), bodyFamily && organismeFamilies.label(bodyFamily)].filter(Boolean).join(" · ")}
      </small>
    </>
  ),
};

const glance = ({ code, name: header }: { code: string; name: string }, place: number): Column<CatalogueRow> => ({
  header,
  head: (
    <TerritoryMark key={code} index={markIndex(place)}>
      {header}
    </TerritoryMark>
  ),
  numeric: true,
  cell: ({ indicator, glance: values }) => {
    const value = values[place];
    return value ? <FigureLine value={value} title={indicator.label} /> : <Unknown />;
  },
});

/** The catalogue, whatever its filters: what is measured, and what the three territories of the report show at a glance. */
export function IndicatorsView({ page, filters }: { page: CataloguePage; filters: IndicatorFilters }) {
  const { rows, total, counts, glanced } = page;
  const { page: _asked, ...choices } = filters;
  return (
    <>
      <PageHeader
        title="Indicateurs"
        lead={typo("Ce que mesurent les deux sources, avec chaque valeur, sa période, son périmètre et son paragraphe. D’abord ce que le plus de territoires renseignent.")}
        actions={
          <ButtonLink href={routes.filtered(routes.data("indicateurs"), { ...choices, format: "csv" })} icon={FileDown} download>
            Tableur (CSV)
          </ButtonLink>
        }
      />
      <IndicatorFilterBar filters={filters} counts={counts} total={plural(total, "indicateur")} />
      {rows.length === 0 ? (
        <EmptyState title="Aucun indicateur ne répond à ce choix.">
          <p>
            Retirez un filtre, ou <a href={routes.searchFor(filters.q ?? "")}>cherchez dans tout Maillage</a>.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          className="lean glance"
          caption="Indicateurs et valeurs de quelques territoires"
          captionHidden
          columns={[name, ...glanced.map(glance)]}
          rows={rows}
          rowKey={({ indicator }) => indicator.key}
        />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        href={(next) => routes.filtered(routes.indicators, { ...choices, page: next > 1 ? next : undefined })}
        label="indicateurs"
      />
    </>
  );
}
