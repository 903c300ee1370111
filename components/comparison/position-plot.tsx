import { markId } from "@/components/comparison/mark-id";
import type { PlotMark } from "@/lib/comparison/scale";

/** Positions of the territories' values on one line. A picture of the figures beside it: nothing more to read out. */
export function PositionPlot({ marks, zero }: { marks: readonly (PlotMark | null)[]; zero?: number }) {
  return (
    <svg className="pp" viewBox="-9 -13 218 26" aria-hidden="true">
      <path d={zero === undefined ? "M0 0h200" : `M0 0h200M${zero * 2}-6v12`} />
      {marks.map((mark, place) => mark && <use key={place} href={`#${markId(place)}`} x={mark[0] * 2} y={mark[1] || undefined} />)}
    </svg>
  );
}
