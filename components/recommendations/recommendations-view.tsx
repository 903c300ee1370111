import { Download } from "lucide-react";

import { Matrix } from "@/components/recommendations/matrix";
import { RecommendationFilters } from "@/components/recommendations/recommendation-filters";
import { StateMarks } from "@/components/recommendations/state-marks";
import { ThemeList } from "@/components/recommendations/theme-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { TabLinks } from "@/components/ui/tab-links";
import { selectItems } from "@/lib/filters/facets";
import { formatDate, formatPartialDate, isoDay } from "@/lib/formats/dates";
import { flagOf, labelOf, recommendationFacets } from "@/lib/recommendations/facets";
import type { RecommendationFilters as Filters } from "@/lib/recommendations/filters";
import { recommendationOptions } from "@/lib/recommendations/options";
import { situationText } from "@/lib/recommendations/texts";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { matrixView, themeViews } from "@/lib/recommendations/view";
import { routes } from "@/lib/routes";

type Props = { all: readonly RecommendationSummary[]; filters: Filters; now: Date };

/** The list of recommendations as the address asks for it: matrix or list, filtered or not. */
export function RecommendationsView({ all, filters, now }: Props) {
  const today = isoDay(now);
  const shown = selectItems(all, recommendationFacets(today), filters);
  const passed = shown.filter((recommendation) => flagOf(recommendation, today)?.code === "passed").length;
  const view = filters.vue ?? "matrice";
  const address = (vue: Filters["vue"]) => routes.filtered(routes.recommendations, { ...filters, vue });
  const data = { ...filters, vue: undefined };
  return (
    <>
      <PageHeader
        current="Recommandations"
        title={`Les ${all.length} recommandations, une à une, autorité par autorité`}
        lead={
          <>
            Ce que chacune demande, à qui, pour quand, ce qui a été déclaré et ce que l’inspection a vérifié.{" "}
            {situationText({
              published: formatPartialDate(all[0]?.reportDate ?? ""),
              isSilent: all.every((recommendation) => labelOf(recommendation) === "no_information"),
              day: formatDate(now),
              passed,
            })}
          </>
        }
        actions={
          <>
            <ButtonLink href={routes.filtered(routes.data("recommandations"), { ...data, format: "csv" })} icon={Download} download>
              Tableur (CSV)
            </ButtonLink>
            <ButtonLink href={routes.filtered(routes.data("recommandations"), data)} download>
              Données (JSON)
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      <StateMarks recommendations={shown} isCounted={view === "liste"} />
      <div className="filters-dense">
        <RecommendationFilters filters={filters} options={recommendationOptions(all, filters, today)} shown={shown.length} />
      </div>
      <TabLinks
        label="Présentation"
        items={[
          { href: address(undefined), label: "Matrice", current: view === "matrice" },
          { href: address("liste"), label: "Liste", current: view === "liste" },
        ]}
      />
      {shown.length === 0 ? (
        <EmptyState title="Aucune recommandation ne répond à tous ces filtres">
          <a href={routes.recommendations}>Revenir à toutes les recommandations</a>
        </EmptyState>
      ) : view === "matrice" ? (
        <Matrix view={matrixView(shown, today)} />
      ) : (
        <>
          <p className="source-note">
            Ce que chacune demande, dans nos mots. Entre parenthèses&#8239;: membres d’un groupe que le rapport imprime, selon notre lecture.
          </p>
          <ThemeList themes={themeViews(shown, today)} />
        </>
      )}
    </>
  );
}
