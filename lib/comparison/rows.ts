import type { Observation } from "@/lib/indicators/observation";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import type { ComparedIndicator } from "./indicator";
import { linesOf } from "./lines";
import { plotOf, type Plot } from "./scale";
import type { Standing } from "./standing";
import { judge, type Refusal, type Verdict } from "./verdict";

/** `wider`: values of a territory that contains this one, offered only where it has none of its own. */
export type Side = Standing & { wider: Observation[] };

/** First side minus second side, by their places among the chosen territories. */
export type Gap = { first: number; second: number; verdict: Verdict };

export type Row = {
  indicator: ComparedIndicator;
  /** Kind of body that the line is about, when the indicator has values for several. */
  bodyFamily: OrganismeFamily | null;
  sides: Side[];
  /** The first side that has a value against each other one that has; empty when fewer than two have. */
  gaps: Gap[];
  /** The one reason why nothing is compared, when it is the same for every pair. */
  refusal: Refusal | null;
  plot: Plot | null;
};

// Values refused for these reasons can still be placed on one line: they measure the same thing.
const DRAWABLE: readonly Refusal[] = ["size", "one_undated"];

const isDrawable = ({ verdict }: Gap) => verdict.kind === "gap" || DRAWABLE.includes(verdict.reason);

function gapsOf(indicator: ComparedIndicator, sides: readonly Standing[]): Gap[] {
  const filled = sides.flatMap(({ value }, place) => (value === null ? [] : [{ value, place }]));
  const [reference, ...others] = filled;
  if (!reference) return [];
  return others.map(({ value, place }) => ({
    first: reference.place,
    second: place,
    verdict: judge(indicator, reference.value, value),
  }));
}

function sharedRefusal(gaps: readonly Gap[]): Refusal | null {
  const reasons = new Set(gaps.map(({ verdict }) => (verdict.kind === "refused" ? verdict.reason : null)));
  const [only = null] = reasons;
  if (gaps.length === 0) return "missing";
  return reasons.size === 1 ? only : null;
}

function plotOfRow(sides: readonly Standing[], gaps: readonly Gap[]): Plot | null {
  const drawn = gaps.filter(isDrawable);
  const places = new Set(drawn.flatMap(({ first, second }) => [first, second]));
  return plotOf(sides.map(({ value }, place) => (places.has(place) ? value : null)));
}

/**
 * The rows of one indicator for the chosen territories, in their order.
 * `own`: the values of each territory; `wider`: those of the territories that contain it.
 */
export function rowsOf(indicator: ComparedIndicator, own: readonly Observation[][], wider: readonly Observation[][]): Row[] {
  return linesOf(own).map(({ bodyFamily, sides }) => {
    const gaps = gapsOf(indicator, sides);
    return {
      indicator,
      bodyFamily,
      sides: sides.map((side, place) => ({ ...side, wider: side.value === null ? (wider[place] ?? []) : [] })),
      gaps,
      refusal: sharedRefusal(gaps),
      plot: plotOfRow(sides, gaps),
    };
  });
}
