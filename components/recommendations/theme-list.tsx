import { DeadlineText } from "@/components/recommendations/deadline-text";
import { StateLabel, StateShape } from "@/components/charts/state-shape";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { flagOf, labelOf } from "@/lib/recommendations/facets";
import { commitmentLabel, countLabels } from "@/lib/recommendations/label";
import { authorityText } from "@/lib/recommendations/options";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";
import { groupByTheme } from "@/lib/recommendations/themes";
import type { CommitmentSummary, RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

/** Each authority with the label of what it has to do; members of a printed group come after, between brackets. */
function Authorities({ commitments }: { commitments: readonly CommitmentSummary[] }) {
  const printedFirst = commitments.toSorted((a, b) => Number(a.group !== null) - Number(b.group !== null));
  return (
    <ul className="reco-who">
      {printedFirst.map(({ id, authority, group, state }) => (
        <li key={id} className={group ? "state-label reading" : "state-label"}>
          <StateShape state={commitmentLabel(state)} label={LABEL_TEXTS[commitmentLabel(state)]} /> {authorityText(authority)}
        </li>
      ))}
    </ul>
  );
}

function Entry({ recommendation, today }: { recommendation: RecommendationSummary; today: string }) {
  const { commitments, deadline, number, report, summary, title } = recommendation;
  const counts = countLabels(commitments.map(({ state }) => commitmentLabel(state))).filter(({ count }) => count > 0);
  return (
    <li className="reco">
      <b className="reco-number">{number}</b>
      <div>
        <h3>
          <a href={routes.recommendation(number, report)}>{typo(title)}</a>
        </h3>
        <p>{typo(summary)}</p>
        <Authorities commitments={commitments} />
      </div>
      <p className="reco-state">
        <StateLabel state={labelOf(recommendation)} />
        <span>
          {plural(commitments.length, "engagement")} : {counts.map(({ label, count }) => `${count} ${LABEL_TEXTS[label]}`).join(", ")}
        </span>
        <span>
          Échéance : <DeadlineText deadline={deadline} flag={flagOf(recommendation, today)} />
        </span>
      </p>
    </li>
  );
}

/** The recommendations one under the other, by theme, with their summary and addressees. */
export function ThemeList({ recommendations, today }: { recommendations: readonly RecommendationSummary[]; today: string }) {
  return groupByTheme(recommendations).map(({ number, theme, items }) => (
    <section key={number} className="part" aria-labelledby={`theme-${number}`}>
      <h2 id={`theme-${number}`}>
        {number}. {typo(theme)}
      </h2>
      <ul>
        {items.map((recommendation) => (
          <Entry key={recommendation.id} recommendation={recommendation} today={today} />
        ))}
      </ul>
    </section>
  ));
}
