import { scaleLinear } from "d3-scale";

import type { Observation } from "@/lib/indicators/observation";
import { toBase } from "@/lib/indicators/units";

/** Per cent of the line; above (negative) or below it, for a mark that would hide another. */
export type PlotMark = [x: number, lift: number];

/** Where each side stands on the line of its row (null: nothing to place), and where zero is, when inside the line. */
export type Plot = { marks: (PlotMark | null)[]; zero: number | null };

const NEAR = 4;
const LIFTS = [0, -6, 6, -6];

/**
 * Positions of comparable values on a scale that starts at zero (or below it, for negative values) and ends at a
 * round number above the largest: the same rule for every row, so that lengths mean something. Null below two values.
 */
export function plotOf(values: readonly (Observation | null)[]): Plot | null {
  const numbers = values.map((side) => (side === null || side.value === null ? null : toBase(side.value, side.unit)));
  const known = numbers.filter((value) => value !== null);
  const lowest = Math.min(0, ...known);
  const highest = Math.max(0, ...known);
  if (known.length < 2 || lowest === highest) return null;
  const scale = scaleLinear([lowest, highest], [0, 100]).nice(4);
  const place = (value: number) => Math.round(scale(value) * 2) / 2;
  const placed: number[] = [];
  const marks = numbers.map((value): PlotMark | null => {
    if (value === null) return null;
    const x = place(value);
    const near = placed.filter((other) => Math.abs(other - x) < NEAR).length;
    placed.push(x);
    return [x, LIFTS[near] ?? 0];
  });
  return { marks, zero: lowest < 0 ? place(0) : null };
}
