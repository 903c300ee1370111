import { StateLegend } from "@/components/charts/state-legend";
import { MarkLinks } from "@/components/recommendations/mark-links";
import { typo } from "@/lib/formats/typography";
import { labelOf } from "@/lib/recommendations/facets";
import { countLabels } from "@/lib/recommendations/label";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

type Props = {
  recommendations: readonly RecommendationSummary[];
  /** Only the counts, where each recommendation shows its own mark. */
  isCounted?: boolean;
};

/** One mark per recommendation in the order of their numbers, then how many carry each of the eight labels. */
export function StateMarks({ recommendations, isCounted = false }: Props) {
  const links = recommendations
    .toSorted((a, b) => a.number - b.number)
    .map((item) => ({ number: item.number, href: routes.recommendation(item.number, item.report), title: typo(item.title), label: labelOf(item) }));
  return (
    <>
      {!isCounted && <MarkLinks links={links} />}
      <StateLegend counts={countLabels(links.map(({ label }) => label))} label="Nombre de recommandations par état" />
    </>
  );
}
