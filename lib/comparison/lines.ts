import type { Observation } from "@/lib/indicators/observation";
import type { OrganismeFamily } from "@/lib/texts/organismes";

import { chooseStanding, type Standing } from "./standing";
import { bodyFamily } from "./verdict";

/** One line of the comparison: an indicator, or its part that concerns one kind of body (CAF, CPAM…). */
export type Line = { bodyFamily: OrganismeFamily | null; sides: Standing[] };

/** Kinds of body that at least two sides have values of, in the order in which they appear. */
function sharedFamilies(sides: readonly Observation[][]): OrganismeFamily[] {
  const perSide = sides.map((side) => new Set(side.map(bodyFamily)));
  const families = new Set(sides.flat().map(bodyFamily).filter((family) => family !== null));
  return [...families].filter((family) => perSide.filter((set) => set.has(family)).length >= 2);
}

/**
 * The lines of one indicator. A CAF is not compared with a CPAM: where values exist for several kinds of body, each
 * kind that two sides share has its line. What belongs to none of them is kept among the first line's other values.
 * `sides`: the values of each territory, in order.
 */
export function linesOf(sides: readonly Observation[][]): Line[] {
  const [first = null, ...rest] = sharedFamilies(sides);
  if (first === null) return [{ bodyFamily: null, sides: chooseStanding(sides) }];
  const only = (family: OrganismeFamily, withNeutral: boolean) =>
    sides.map((side) => side.filter((value) => bodyFamily(value) === family || (withNeutral && bodyFamily(value) === null)));
  const shared = new Set([first, ...rest]);
  const leftovers = sides.map((side) => side.filter((value) => {
    const family = bodyFamily(value);
    return family !== null && !shared.has(family);
  }));
  return [first, ...rest].map((family, index) => ({
    bodyFamily: rest.length > 0 || leftovers.some((side) => side.length > 0) ? family : null,
    sides: chooseStanding(only(family, index === 0)).map((side, position) =>
      index === 0 ? { ...side, others: [...side.others, ...(leftovers[position] ?? [])] } : side,
    ),
  }));
}
