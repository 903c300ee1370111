import { StateShape } from "@/components/charts/state-shape";
import type { LabelCount } from "@/lib/recommendations/label";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";

/** The eight shapes, their wording and how many carry each: the counts add up to the whole. `label` names the list. */
export function StateLegend({ counts, label }: { counts: readonly LabelCount[]; label: string }) {
  return (
    <ul className="legend" aria-label={label}>
      {counts.map(({ label: state, count }) => (
        <li key={state}>
          <StateShape state={state} />
          <b>{count}</b> {LABEL_TEXTS[state]}
        </li>
      ))}
    </ul>
  );
}
