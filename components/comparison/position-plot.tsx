import { markId } from "@/components/comparison/mark-sprite";
import type { Plot } from "@/lib/comparison/scale";

/** Positions of the territories' values on one line. A picture of the figures beside it: nothing more to read out. */
export function PositionPlot({ plot }: { plot: Plot }) {
  return (
    <svg className="pp" viewBox="-9 -13 218 26" aria-hidden="true">
      <path d={plot.zero === null ? "M0 0h200" : `M0 0h200M${plot.zero * 2}-6v12`} />
      {plot.marks.map((mark, place) => mark && <use key={place} href={`#${markId(place)}`} x={mark.x * 2} y={mark.lift || undefined} />)}
    </svg>
  );
}
