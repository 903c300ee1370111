"use client";

import { markIndex, Mark } from "@/components/charts/mark";
import { plotPositions } from "@/lib/charts/scale";

const WIDTH = 200;
const MIDDLE = 14;

/**
 * Positions of up to four territories on one scale, in the order of choice (null: unknown). Decorative beside a row that
 * holds the values; give `label` where it stands alone ("Ille-et-Vilaine 75, Orne 67, France 58").
 */
export function DotPlot({ values, label }: { values: readonly (number | null)[]; label?: string }) {
  const points = plotPositions(values, WIDTH);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} 28`} width={WIDTH} height="28" {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
      <path className="axis" d={`M2 ${MIDDLE}h${WIDTH - 4}`} />
      {points
        .map((point, position) => point && <Mark key={position} index={markIndex(position)} x={point.x} y={MIDDLE + point.y} />)
        .reverse()}
    </svg>
  );
}
