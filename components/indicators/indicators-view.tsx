import { FileDown } from "lucide-react";

import { GlanceTable, type GlanceRow } from "@/components/indicators/glance-table";
import { IndicatorFilterBar } from "@/components/indicators/indicator-filter-bar";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { CataloguePage, CatalogueRow } from "@/lib/indicators/catalogue";
import type { IndicatorFilters } from "@/lib/indicators/filters";
import { valueLine } from "@/lib/indicators/line";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";
import { organismeFamilies } from "@/lib/texts/organismes";

function toGlance({ indicator, bodyFamily, glance }: CatalogueRow): GlanceRow {
  const details = [domains.label(indicator.domain), plural(indicator.values.length, "valeur"), bodyFamily && organismeFamilies.label(bodyFamily)];
  return {
    key: indicator.key,
    title: typo(indicator.label),
    details: details.filter(Boolean).join(" · "),
    values: glance.map((value) => value && valueLine(value, indicator.label)),
  };
}

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
      <IndicatorFilterBar filters={filters} counts={counts} total={plural(total, "indicateur")} body={page.body} />
      {rows.length === 0 ? (
        <EmptyState title="Aucun indicateur ne répond à ce choix.">
          <p>
            Retirez un filtre, ou <a href={routes.searchFor(filters.q ?? "")}>cherchez dans tout Maillage</a>.
          </p>
        </EmptyState>
      ) : (
        <GlanceTable territories={glanced.map(({ name }) => typo(name))} rows={rows.map(toGlance)} />
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
