import type { ReactNode } from "react";

import type { MarkIndex } from "@/components/charts/mark";

export type Bar = {
  key: string;
  label: ReactNode;
  value: number;
  /** The value as shown, unit included ("81,4 M€"), with its reference when the bars have several sources. */
  text: ReactNode;
  index?: MarkIndex;
};

/** Horizontal bars from zero, each with its label and value in words; the bar only helps the eye. All values ≥ 0. */
export function BarRows({ label, bars, max = Math.max(...bars.map(({ value }) => value)) }: { label: string; bars: readonly Bar[]; max?: number }) {
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={bar.index ? `c${bar.index}` : undefined}>
          <span className="bar-label">{bar.label}</span>
          <span className="bar" aria-hidden="true" style={{ width: `${max > 0 ? Math.round((bar.value / max) * 1000) / 10 : 0}%` }} />
          <span className="bar-text">{bar.text}</span>
        </li>
      ))}
    </ul>
  );
}
