import type { Sheet } from "@/lib/exports/answer";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

import { deadlineFlag } from "./deadline";
import { flagOf, labelOf } from "./facets";
import { commitmentLabel, isOnPaper } from "./label";
import { ASSESSED_TEXTS, DECLARED_TEXTS, deadlineFlagText, LABEL_TEXTS, labelText, POSITION_TEXTS } from "./texts";
import type { CommitmentSummary, RecommendationSummary } from "./types";

const HEADER = [
  "Rapport",
  "Numéro",
  "Recommandation",
  "Thème",
  "Domaine",
  "Échéance imprimée",
  "Dernier jour",
  "Condition",
  "Autorité",
  "Organisme",
  "Territoire",
  "Nom du territoire",
  "Base",
  "Réponse",
  "Déclaré",
  "Apprécié",
  "État public",
  "Échéance : situation",
  "Situation au",
];

const labelOfCommitment = ({ state }: CommitmentSummary) => labelText(commitmentLabel(state), isOnPaper(state));

const basisText = ({ group }: CommitmentSummary) =>
  group === null ? "imprimée au rapport" : `membre de « ${group.name} » (notre lecture)`;

/** One line per commitment, the unit that is followed. `today`: "YYYY-MM-DD", Europe/Paris. */
export function recommendationsSheet(recommendations: readonly RecommendationSummary[], today: string): Sheet {
  const rows = recommendations.flatMap(({ report, number, title, themeNumber, theme, domain, deadline, commitments }) =>
    commitments.map((commitment) => [
      report,
      number,
      title,
      `${themeNumber}. ${theme}`,
      domains.label(domain),
      deadline.label,
      deadline.date,
      deadline.condition,
      commitment.authority.name,
      commitment.authority.slug,
      commitment.territory.code,
      commitment.territory.name,
      basisText(commitment),
      POSITION_TEXTS[commitment.state.position],
      DECLARED_TEXTS[commitment.state.declared],
      ASSESSED_TEXTS[commitment.state.assessed],
      labelOfCommitment(commitment),
      deadlineFlagText(deadlineFlag(deadline, commitment.state, today)),
      today,
    ]),
  );
  return { header: HEADER, rows };
}

const commitmentAnswer = (commitment: CommitmentSummary) => {
  const { id, authority, territory, group, state } = commitment;
  return {
    id,
    authority: { slug: authority.slug, name: authority.name },
    territory,
    basis: group === null ? "printed" : "member",
    group,
    position: state.position,
    declared: state.declared,
    assessed: state.assessed,
    lifecycle: state.lifecycle,
    label: commitmentLabel(state),
    labelText: labelOfCommitment(commitment),
  };
};

/** The recommendations as the API gives them; every total carries its date. */
export function recommendationsAnswer(recommendations: readonly RecommendationSummary[], today: string) {
  return {
    situation: today,
    total: recommendations.length,
    items: recommendations.map((recommendation) => {
      const { report, number, title, summary, themeNumber, theme, domain, deadline, commitments } = recommendation;
      const label = labelOf(recommendation);
      return {
        report,
        number,
        title,
        summary,
        theme: { number: themeNumber, title: theme },
        domain,
        deadline: { ...deadline, flag: flagOf(recommendation, today) },
        label,
        labelText: LABEL_TEXTS[label],
        url: routes.recommendation(number, report),
        commitments: commitments.map(commitmentAnswer),
      };
    }),
  };
}
