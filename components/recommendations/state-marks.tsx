import { StateLegend } from "@/components/charts/state-legend";
import { StateShape } from "@/components/charts/state-shape";
import { labelOf } from "@/lib/recommendations/facets";
import { countLabels } from "@/lib/recommendations/label";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

/** One mark per recommendation in the order of their numbers, then how many carry each of the eight labels. */
export function StateMarks({ recommendations }: { recommendations: readonly RecommendationSummary[] }) {
  const ordered = recommendations.toSorted((a, b) => a.number - b.number);
  return (
    <>
      <nav className="state-marks" aria-label="État de chaque recommandation">
        {ordered.map((recommendation) => (
          <a
            key={recommendation.id}
            href={routes.recommendation(recommendation.number, recommendation.report)}
            title={recommendation.title}
          >
            {recommendation.number}
            <StateShape state={labelOf(recommendation)} label={LABEL_TEXTS[labelOf(recommendation)]} />
          </a>
        ))}
      </nav>
      <StateLegend counts={countLabels(ordered.map(labelOf))} label="Nombre de recommandations par état" />
    </>
  );
}
