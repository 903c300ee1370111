import type { Plot } from "@/lib/comparison/scale";

/** Positions of the territories' values on one line. A picture of the figures beside it: nothing more to read out. */
export function PositionPlot({ plot }: { plot: Plot }) {
  return (
    <svg className="pp" viewBox="-9 -9 218 18" aria-hidden="true">
      <path d={plot.zero === null ? "M0 0h200" : `M0 0h200M${plot.zero * 2}-6v12`} />
      {plot.marks.map((position, place) =>
        position === null ? null : <use key={place} href={`#m${place}`} x={position * 2} className={`k${place}`} />,
      )}
    </svg>
  );
}
