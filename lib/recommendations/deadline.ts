import type { CommitmentState } from "./codes";
import { commitmentLabel } from "./label";

/** A deadline as printed; `date` is its last day ("2022" is 2022-12-31), as "YYYY-MM-DD". */
export type Deadline = { label: string; date: string | null; condition: string | null };

/**
 * What the calendar says of a commitment. Computed, never set.
 * - `passed`: the date is behind and nobody declared anything;
 * - `late`: declared, unfinished, and the date is behind by `days` days;
 * - `conditional`: no date, only an event ("négociation COG"): it can never be late.
 */
export type DeadlineFlag = { code: "passed" } | { code: "late"; days: number } | { code: "conditional" } | null;

const DAY = 86_400_000;

/** Whole days from one calendar day to another, both "YYYY-MM-DD". */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const isAwaited = (state: CommitmentState) => {
  const label = commitmentLabel(state);
  return label === "no_information" || label === "in_progress" || label === "incomplete";
};

/** The flag of a deadline on a day ("YYYY-MM-DD", Europe/Paris); the last day itself is not past. */
export function deadlineFlag(deadline: Deadline, state: CommitmentState, today: string): DeadlineFlag {
  if (!isAwaited(state)) return null;
  if (deadline.date === null) return deadline.condition === null ? null : { code: "conditional" };
  const days = daysBetween(deadline.date, today);
  if (days <= 0) return null;
  if (state.declared === "in_progress") return { code: "late", days };
  return state.declared === "not_started" ? { code: "passed" } : null;
}

/** The flag of a recommendation: the gravest of its commitments, the longest delay first. */
export function gravestFlag(flags: readonly DeadlineFlag[]): DeadlineFlag {
  const delays = flags.flatMap((flag) => (flag?.code === "late" ? [flag.days] : []));
  if (delays.length > 0) return { code: "late", days: Math.max(...delays) };
  return flags.find((flag) => flag?.code === "passed") ?? flags.find((flag) => flag !== null) ?? null;
}
