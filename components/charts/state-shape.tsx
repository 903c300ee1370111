import type { Label } from "@/lib/recommendations/label";
import { labelText } from "@/lib/recommendations/texts";

/**
 * The public label of a commitment or recommendation as a shape first, then a colour: one element, drawn by a CSS mask,
 * for a matrix holds a hundred. Silent by default, the words stand beside it; give `label` where it stands alone.
 */
export function StateShape({ state, label }: { state: Label; label?: string }) {
  return (
    <i className={`st st-${state}`} aria-hidden={label === undefined ? true : undefined}>
      {label}
    </i>
  );
}

/** Shape and wording of a public label, as everywhere. `isOnPaper`: implemented, but nobody saw the effect. */
export function StateLabel({ state, isOnPaper = false }: { state: Label; isOnPaper?: boolean }) {
  return (
    <span className="state-label">
      <StateShape state={state} />
      {labelText(state, isOnPaper)}
    </span>
  );
}
