import { StateShape } from "@/components/charts/state-shape";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { isoDay } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { commitmentLabel } from "@/lib/recommendations/label";
import { flagOf } from "@/lib/recommendations/facets";
import { deadlineFlagText, LABEL_TEXTS } from "@/lib/recommendations/texts";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

type Concerned = { recommendation: RecommendationSummary; commitments: RecommendationSummary["commitments"] };

/** Authorities that share a label are said together. */
function Who({ commitments }: Pick<Concerned, "commitments">) {
  const groups = Map.groupBy(commitments, ({ state }) => commitmentLabel(state));
  return (
    <ul className="who">
      {[...groups].map(([label, list]) => (
        <li key={label}>
          <StateShape state={label} />
          <span>
            {LABEL_TEXTS[label]}
            <span className="source-note">{typo(joinList(list.map(({ authority }) => authority.acronym ?? authority.name)))}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The deadline as printed, and what the calendar says of it for the bodies of the département. */
function Due({ recommendation, commitments }: Concerned) {
  const today = isoDay(new Date());
  const flag = deadlineFlagText(flagOf({ deadline: recommendation.deadline, commitments }, today));
  return (
    <>
      {typo(recommendation.deadline.label)}
      {flag !== null && <span className="citing-detail late">{flag}</span>}
    </>
  );
}

const columns: Column<Concerned>[] = [
  {
    header: "Recommandation",
    cell: ({ recommendation: { number, title } }) => <a href={routes.recommendation(number)}>{typo(`${number}. ${title}`)}</a>,
  },
  { header: "Échéance", cell: Due },
  { header: "Où en est-on, et qui doit agir", cell: Who },
];

/** The recommendations that bodies of the département must carry out, and the public label of each. */
export function RecommendationsPart({ code, recommendations }: { code: string; recommendations: readonly RecommendationSummary[] }) {
  const rows = recommendations
    .map((recommendation) => ({ recommendation, commitments: recommendation.commitments.filter(({ territory }) => territory.code === code) }))
    .filter(({ commitments }) => commitments.length > 0);
  if (rows.length === 0) return null;
  return (
    <Section
      id="recommandations"
      title="Recommandations à suivre ici"
      actions={<a href={routes.recommendations}>Les 23 recommandations</a>}
    >
      <DataTable
        caption="Recommandations adressées à des organismes du département"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ recommendation }) => recommendation.id}
      />
    </Section>
  );
}
