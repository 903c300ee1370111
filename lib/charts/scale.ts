/** Marks nearer than this on a plot hide each other: the later one is set above or below the line. */
const NEAR = 7;

export type PlotPoint = { x: number; y: number };

/** Straight line from one interval to another; an empty interval falls in the middle. */
const linear = ([a, b]: readonly [number, number], [from, to]: readonly [number, number]) => (value: number) =>
  a === b ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from);

/**
 * Where values stand on one horizontal scale of `width` units with `margin` at both ends. The scale is that of the values
 * given (with a breath on both sides), not from zero: a plot of positions, not of quantities. Null values have no place.
 */
export function plotPositions(values: readonly (number | null)[], width: number, margin = 10): (PlotPoint | null)[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const breath = (high - low) * 0.12;
  const scale = linear([low - breath, high + breath], [margin, width - margin]);
  const placed: PlotPoint[] = [];
  return values.map((value) => {
    if (value === null) return null;
    const x = Math.round(scale(value));
    const near = placed.filter((point) => Math.abs(point.x - x) < NEAR).length;
    const y = near === 0 ? 0 : near % 2 === 1 ? -6 : 6;
    placed.push({ x, y });
    return { x, y };
  });
}
