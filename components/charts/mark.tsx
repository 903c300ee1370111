/** A territory keeps its colour and its shape everywhere: disc, diamond, bar, triangle, by order of choice. */
export type MarkIndex = 1 | 2 | 3 | 4;

/** The mark of the nth chosen territory, from 0; a comparison holds four at most. */
export const markIndex = (position: number): MarkIndex => {
  if (position <= 0) return 1;
  return position === 1 ? 2 : position === 2 ? 3 : 4;
};

/** The shape alone, centred on (x, y), about 2 × `size` wide; goes inside an SVG. */
export function Mark({ index, x, y, size = 6 }: { index: MarkIndex; x: number; y: number; size?: number }) {
  const className = `f${index}`;
  if (index === 1) return <circle className={className} cx={x} cy={y} r={size} />;
  if (index === 2) return <path className={className} d={`M${x} ${y - size * 1.3}l${size * 1.3} ${size * 1.3}-${size * 1.3} ${size * 1.3}-${size * 1.3}-${size * 1.3}z`} />;
  if (index === 3) return <path className={className} d={`M${x - size / 4} ${y - size * 1.6}h${size / 2}v${size * 3.2}h-${size / 2}z`} />;
  return <path className={className} d={`M${x} ${y - size * 1.2}l${size * 1.2} ${size * 2.1}h-${size * 2.4}z`} />;
}
