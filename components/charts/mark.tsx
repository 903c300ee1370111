/** A territory keeps its colour and its shape everywhere: disc, diamond, bar, triangle, by order of choice. */
export type MarkIndex = 1 | 2 | 3 | 4;

/** The mark of the nth chosen territory, from 0; a comparison holds four at most. */
export const markIndex = (position: number): MarkIndex => {
  if (position <= 0) return 1;
  return position === 1 ? 2 : position === 2 ? 3 : 4;
};

const tenth = (value: number) => Math.round(value * 10) / 10;

/** The shape alone, centred on (x, y), about 2 × `size` wide; goes inside an SVG. */
export function Mark({ index, x, y, size = 6 }: { index: MarkIndex; x: number; y: number; size?: number }) {
  const className = `f${index}`;
  const reach = tenth(size * 1.3);
  if (index === 1) return <circle className={className} cx={x} cy={y} r={size} />;
  if (index === 2) return <path className={className} d={`M${x} ${tenth(y - reach)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`} />;
  if (index === 3) return <path className={className} d={`M${tenth(x - size / 4)} ${tenth(y - size * 1.6)}h${size / 2}v${tenth(size * 3.2)}h-${size / 2}z`} />;
  return <path className={className} d={`M${x} ${tenth(y - size * 1.2)}l${tenth(size * 1.2)} ${tenth(size * 2.1)}h-${tenth(size * 2.4)}z`} />;
}
