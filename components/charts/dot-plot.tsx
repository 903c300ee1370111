"use client";

import { markIndex, Mark } from "@/components/charts/mark";
import type { PlotMark } from "@/lib/comparison/scale";

const WIDTH = 200;
const MIDDLE = 14;
const MARGIN = 8;

const across = (percent: number) => Math.round(MARGIN + (percent / 100) * (WIDTH - 2 * MARGIN));

/**
 * Positions of up to four territories on one line, in the order of choice (null: unknown); the scale is that of the
 * comparison, from zero. Decorative beside a row that holds the values.
 */
export function DotPlot({ marks }: { marks: readonly (PlotMark | null)[] }) {
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} 28`} width={WIDTH} height="28" aria-hidden="true">
      <path className="axis" d={`M2 ${MIDDLE}h${WIDTH - 4}`} />
      {marks
        .map((mark, position) => mark && <Mark key={position} index={markIndex(position)} x={across(mark[0])} y={MIDDLE + mark[1]} />)
        .reverse()}
    </svg>
  );
}
