import { StateShape } from "@/components/charts/state-shape";
import { isPlural } from "@/lib/formats/words";
import type { LabelCount } from "@/lib/recommendations/label";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";

/** How many recommendations (or commitments) carry each label: one strip, and its legend of shapes. */
export function StateStrip({ counts, noun }: { counts: readonly LabelCount[]; noun: { one: string; many: string } }) {
  const present = counts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const words = present.map(({ label, count }) => `${count} ${LABEL_TEXTS[label]}`).join(", ");
  return (
    <>
      <div className="strip" role="img" aria-label={`${total} ${isPlural(total) ? noun.many : noun.one} : ${words}`}>
        {present.map(({ label, count }) => (
          <i key={label} className={`strip-${label}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="legend">
        {counts.map(({ label, count }) => (
          <li key={label} className={count === 0 ? "legend-zero" : undefined}>
            <StateShape state={label} />
            {LABEL_TEXTS[label]} <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
