import type { CommitmentState } from "./codes";

/** The eight public labels, in the order of the rules: the first that matches wins. */
export const LABELS = [
  "moot",
  "refused",
  "not_implemented",
  "implemented",
  "incomplete",
  "verifying",
  "in_progress",
  "no_information",
] as const;

export type Label = (typeof LABELS)[number];

const isMoot = ({ lifecycle }: CommitmentState) => lifecycle === "closed_moot" || lifecycle === "replaced";

// A closure after a refusal keeps the refused position: it needs no rule of its own.
const isRefused = ({ position }: CommitmentState) => position === "refused";

const isNotImplemented = ({ lifecycle, assessed }: CommitmentState) =>
  lifecycle === "closed_not_implemented" || assessed === "not_implemented";

const isImplemented = ({ lifecycle, assessed }: CommitmentState) =>
  lifecycle === "closed_implemented" || assessed === "effect_observed";

// On paper or equivalent: the file is not closed, otherwise the rule above would have matched.
const isVerifying = ({ declared, assessed }: CommitmentState) =>
  declared === "declared_done" ||
  declared === "declared_moot" ||
  assessed === "implemented_on_paper" ||
  assessed === "alternative_equivalent";

const isInProgress = ({ declared, position, hasPlan }: CommitmentState) =>
  declared === "in_progress" || (hasPlan && (position === "accepted" || position === "partly_accepted"));

const RULES: readonly (readonly [Label, (state: CommitmentState) => boolean])[] = [
  ["moot", isMoot],
  ["refused", isRefused],
  ["not_implemented", isNotImplemented],
  ["implemented", isImplemented],
  ["incomplete", ({ assessed }) => assessed === "incomplete"],
  ["verifying", isVerifying],
  ["in_progress", isInProgress],
];

/** The public label of a commitment, derived from its four fields; never stored. */
export function commitmentLabel(state: CommitmentState): Label {
  return RULES.find(([, matches]) => matches(state))?.[0] ?? "no_information";
}

/** "Sur pièces" goes with an implemented label as long as nobody observed the effect. */
export const isOnPaper = (state: CommitmentState): boolean =>
  commitmentLabel(state) === "implemented" && state.assessed !== "effect_observed";

/** From the least to the most advanced: a recommendation shows the first one that a commitment of it has. */
export const LEAST_ADVANCED_FIRST: readonly Label[] = [
  "no_information",
  "not_implemented",
  "refused",
  "in_progress",
  "incomplete",
  "verifying",
  "implemented",
  "moot",
];

/** The label of a recommendation from those of its commitments; without any, nothing is known. */
export const recommendationLabel = (labels: readonly Label[]): Label =>
  LEAST_ADVANCED_FIRST.find((label) => labels.includes(label)) ?? "no_information";

export type LabelCount = { label: Label; count: number };

/** How many carry each label, the eight always present, the least advanced first. */
export const countLabels = (labels: readonly Label[]): LabelCount[] =>
  LEAST_ADVANCED_FIRST.map((label) => ({ label, count: labels.filter((other) => other === label).length }));
