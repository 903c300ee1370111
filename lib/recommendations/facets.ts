import type { Facets } from "@/lib/filters/facets";

import { deadlineFlag, gravestFlag, type DeadlineFlag } from "./deadline";
import { deadlineKeys } from "./deadline-keys";
import { commitmentLabel, recommendationLabel, type Label } from "./label";
import { LABEL_SLUG } from "./texts";
import type { RecommendationSummary } from "./types";

export type RecommendationFacet = "autorite" | "theme" | "echeance" | "territoire" | "etat" | "domaine";

/** The label of a recommendation: the least advanced of its commitments. */
export const labelOf = ({ commitments }: Pick<RecommendationSummary, "commitments">): Label =>
  recommendationLabel(commitments.map(({ state }) => commitmentLabel(state)));

/** The gravest flag of a recommendation on a day ("YYYY-MM-DD", Europe/Paris). */
export const flagOf = (
  { deadline, commitments }: Pick<RecommendationSummary, "deadline" | "commitments">,
  today: string,
): DeadlineFlag => gravestFlag(commitments.map(({ state }) => deadlineFlag(deadline, state, today)));

const FLAG_KEY = { passed: ["passee"], late: ["en-retard"], conditional: [] };

/** How recommendations are sorted on a day ("YYYY-MM-DD", Europe/Paris). */
export const recommendationFacets = (today: string): Facets<RecommendationSummary, RecommendationFacet> => ({
  autorite: ({ commitments }) => [...new Set(commitments.map(({ authority }) => authority.slug))],
  theme: ({ themeNumber }) => [String(themeNumber)],
  echeance: (recommendation) => {
    const flag = flagOf(recommendation, today);
    return [...deadlineKeys(recommendation.deadline), ...(flag ? FLAG_KEY[flag.code] : [])];
  },
  territoire: ({ commitments }) => [...new Set(commitments.map(({ territory }) => territory.code))],
  etat: (recommendation) => [LABEL_SLUG[labelOf(recommendation)]],
  domaine: ({ domain }) => [domain],
});
