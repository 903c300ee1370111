import type { MarkIndex } from "@/components/charts/mark";
import { seriesPoints } from "@/lib/charts/scale";

const WIDTH = 120;
const HEIGHT = 28;

/** The course of one series in a row; `label` tells it in words ("de 12 en 2017 à 18 en 2020"). */
export function Sparkline({ series, label, index = 1 }: { series: readonly { x: number; y: number }[]; label: string; index?: MarkIndex }) {
  const points = seriesPoints(series, WIDTH, HEIGHT);
  const last = points.at(-1);
  return (
    <svg className={`spark c${index}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {last && <circle cx={last.x} cy={last.y} r="3.2" />}
    </svg>
  );
}
