import { scaleLinear } from "d3-scale";

import type { Observation } from "@/lib/indicators/observation";

import { toBase } from "./units";

/** Where each side stands on the line of its row, in per cent of its length; null: nothing to place. */
export type Plot = { marks: (number | null)[]; zero: number | null };

/**
 * Positions of comparable values on a scale that starts at zero (or below it, for negative values) and ends at a
 * round number above the largest: the same rule for every row, so that lengths mean something. Null below two values.
 */
export function plotOf(values: readonly (Observation | null)[]): Plot | null {
  const numbers = values.map((side) => (side === null || side.value === null ? null : toBase(side.value, side.unit)));
  const known = numbers.filter((value) => value !== null);
  if (known.length < 2) return null;
  const lowest = Math.min(0, ...known);
  const highest = Math.max(0, ...known);
  if (lowest === highest) return null;
  const scale = scaleLinear([lowest, highest], [0, 100]).nice(4);
  return {
    marks: numbers.map((value) => (value === null ? null : Math.round(scale(value) * 10) / 10)),
    zero: lowest < 0 ? Math.round(scale(0) * 10) / 10 : null,
  };
}
