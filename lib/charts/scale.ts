import { scaleLinear } from "d3-scale";

/** Marks nearer than this on a plot hide each other: the later one is set above or below the line. */
const NEAR = 7;

export type PlotPoint = { x: number; y: number };

/**
 * Where values stand on one horizontal scale of `width` units with `margin` at both ends. The scale is that of the values
 * given (with a breath on both sides), not from zero: a plot of positions, not of quantities. Null values have no place.
 */
export function plotPositions(values: readonly (number | null)[], width: number, margin = 10): (PlotPoint | null)[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const breath = (high - low) * 0.12;
  const scale = scaleLinear([low - breath, high + breath], [margin, width - margin]);
  const placed: PlotPoint[] = [];
  return values.map((value) => {
    if (value === null) return null;
    const x = low === high ? width / 2 : Math.round(scale(value));
    const near = placed.filter((point) => Math.abs(point.x - x) < NEAR).length;
    const y = near === 0 ? 0 : near % 2 === 1 ? -6 : 6;
    placed.push({ x, y });
    return { x, y };
  });
}

/** Points of a series as the `points` of a polyline in a box of `width` × `height`; x and y ascend. */
export function seriesPoints(series: readonly { x: number; y: number }[], width: number, height: number, margin = 4): PlotPoint[] {
  const xs = series.map(({ x }) => x);
  const ys = series.map(({ y }) => y);
  const across = scaleLinear([Math.min(...xs), Math.max(...xs)], [margin, width - margin]);
  const up = scaleLinear([Math.min(...ys), Math.max(...ys)], [height - margin, margin]);
  return series.map(({ x, y }) => ({ x: Math.round(across(x)), y: Math.round(up(y)) }));
}
