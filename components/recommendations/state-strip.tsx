import { StateMark } from "@/components/ui/state-mark";
import { isPlural } from "@/lib/formats/words";
import { labelOf } from "@/lib/recommendations/facets";
import { countLabels } from "@/lib/recommendations/label";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

/** One mark per recommendation in the order of their numbers, then how many carry each of the eight labels. */
export function StateStrip({ recommendations }: { recommendations: readonly RecommendationSummary[] }) {
  const ordered = recommendations.toSorted((a, b) => a.number - b.number);
  return (
    <>
      <nav className="state-strip" aria-label="État de chaque recommandation">
        {ordered.map((recommendation) => (
          <a
            key={recommendation.id}
            href={routes.recommendation(recommendation.number, recommendation.report)}
            title={recommendation.title}
          >
            {recommendation.number}
            <StateMark label={labelOf(recommendation)} text={LABEL_TEXTS[labelOf(recommendation)]} />
          </a>
        ))}
      </nav>
      <StateCounts recommendations={ordered} />
    </>
  );
}

/** The eight labels with the number of recommendations that carry each: the counts add up to the list. */
function StateCounts({ recommendations }: { recommendations: readonly RecommendationSummary[] }) {
  return (
    <ul className="state-counts" aria-label={`Répartition ${isPlural(recommendations.length) ? "des recommandations" : "de la recommandation"} par état`}>
      {countLabels(recommendations.map(labelOf)).map(({ label, count }) => (
        <li key={label} className={count === 0 ? "state-label none" : "state-label"}>
          <StateMark label={label} />
          <b>{count}</b> {LABEL_TEXTS[label]}
        </li>
      ))}
    </ul>
  );
}
