import { isTarget, type Observation } from "@/lib/indicators/observation";
import { baseUnit, decimalsOf, toBase } from "@/lib/indicators/units";
import type { Direction, ObservationFlag } from "@/lib/texts/observations";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import type { ComparedIndicator } from "./indicator";
import { growsWithSize } from "./size";
import { samePassage, samePeriod } from "./standing";

/** Why two values are not compared; the most decisive first. */
export type Refusal =
  | "missing"
  | "definition"
  | "wider_perimeter"
  | "other_body"
  | "target"
  | "text"
  | "other_unit"
  | "date"
  | "size"
  | "one_undated";

/** What the reader must know of a gap that is shown. */
export type Caveat = "other_period" | "undated" | "approximate" | "contradicted";

export type Verdict =
  | { kind: "refused"; reason: Refusal }
  | {
      kind: "gap";
      /** First minus second, in `unit` (points when that is %). */
      gap: number;
      unit: string;
      decimals: number;
      /** The better side; null when the indicator says no direction, or when both are equal. */
      better: "first" | "second" | null;
      caveats: Caveat[];
    };

/** The kind of body a value is about; null when the source names none, or the national body of a branch. */
export const bodyFamily = (value: Observation): OrganismeFamily | null =>
  value.organisme === null || value.organisme.family === "CAISSE-NATIONALE" ? null : value.organisme.family;

const isDated = (value: Observation) => value.year !== null || value.period !== null;
const flagged = (flag: ObservationFlag, ...values: Observation[]) => values.some((value) => value.flags.includes(flag));

function refusal(indicator: ComparedIndicator, a: Observation, b: Observation): Refusal | null {
  if (!indicator.comparable) return "definition";
  if (flagged("perimeter_wider", a, b)) return "wider_perimeter";
  const [left, right] = [bodyFamily(a), bodyFamily(b)];
  if (left !== null && right !== null && left !== right) return "other_body";
  if (isTarget(a) !== isTarget(b)) return "target";
  if (a.value === null || b.value === null) return "text";
  if (baseUnit(a.unit) !== baseUnit(b.unit)) return "other_unit";
  if (indicator.unit === "année") return "date";
  if (growsWithSize(indicator.unit, indicator.label)) return "size";
  // A passage that states both values compares them itself, dated or not.
  return isDated(a) !== isDated(b) && !samePassage(a, b) ? "one_undated" : null;
}

function caveatsOf(a: Observation, b: Observation): Caveat[] {
  const caveats: Caveat[] = [];
  if (!isDated(a) || !isDated(b)) caveats.push("undated");
  else if (!samePeriod(a, b)) caveats.push("other_period");
  if (flagged("approximate", a, b)) caveats.push("approximate");
  if (flagged("contradicted", a, b)) caveats.push("contradicted");
  return caveats;
}

function betterSide(direction: Direction | null, gap: number): "first" | "second" | null {
  if (direction === null || gap === 0) return null;
  return gap > 0 === (direction === "higher") ? "first" : "second";
}

/** Whether two values of one indicator may be compared, and what the gap is: first minus second. */
export function judge(indicator: ComparedIndicator, a: Observation | null, b: Observation | null): Verdict {
  if (a === null || b === null) return { kind: "refused", reason: "missing" };
  const reason = refusal(indicator, a, b);
  if (reason !== null || a.value === null || b.value === null) return { kind: "refused", reason: reason ?? "text" };
  const converted = a.unit !== b.unit;
  const [left, right] = converted ? [toBase(a.value, a.unit), toBase(b.value, b.unit)] : [a.value, b.value];
  const decimals = Math.max(decimalsOf(left), decimalsOf(right));
  const gap = Number((left - right).toFixed(decimals));
  return {
    kind: "gap",
    gap,
    unit: converted ? baseUnit(a.unit) : a.unit,
    decimals,
    better: betterSide(indicator.direction, gap),
    caveats: caveatsOf(a, b),
  };
}
