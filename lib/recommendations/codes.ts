import { z } from "zod";

/** What the authority answers to the recommendation. */
export const POSITIONS = ["awaited", "accepted", "partly_accepted", "alternative", "refused"] as const;

/** How far the authority says it is. */
export const DECLARED = ["not_started", "in_progress", "declared_done", "declared_moot"] as const;

/** What the inspector concludes, alone. */
export const ASSESSED = [
  "not_assessed",
  "not_implemented",
  "incomplete",
  "implemented_on_paper",
  "effect_observed",
  "alternative_equivalent",
] as const;

/** Stages that anyone may read: drafts and the contradictory phase never leave the desks. */
export const PUBLIC_LIFECYCLES = [
  "open",
  "verifying",
  "closed_implemented",
  "closed_not_implemented",
  "closed_moot",
  "replaced",
] as const;

/** The four fields of a commitment that the public label and the flags are computed from, as the database keeps them. */
export const commitmentStateSchema = z.object({
  position: z.enum(POSITIONS),
  declared: z.enum(DECLARED),
  assessed: z.enum(ASSESSED),
  lifecycle: z.enum(PUBLIC_LIFECYCLES),
  /** An acceptance with its action, its owner and its date. */
  hasPlan: z.boolean(),
});

export type CommitmentState = z.infer<typeof commitmentStateSchema>;

/** A commitment as the report leaves it: no source says what became of it. */
export const INITIAL_STATE: CommitmentState = {
  position: "awaited",
  declared: "not_started",
  assessed: "not_assessed",
  lifecycle: "open",
  hasPlan: false,
};
