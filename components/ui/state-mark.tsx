import type { Label } from "@/lib/recommendations/label";
import { labelText } from "@/lib/recommendations/texts";

/** The shape of a public label, alone: its text is read, not seen. Without text it is silent (the wording stands beside it). */
export function StateMark({ label, text }: { label: Label; text?: string }) {
  return <i className={`st st-${label}`} aria-hidden={text === undefined ? true : undefined}>{text}</i>;
}

/** Shape and wording of a public label, as everywhere. `onPaper`: implemented, but nobody saw the effect. */
export function StateLabel({ label, onPaper = false }: { label: Label; onPaper?: boolean }) {
  return (
    <span className="state-label">
      <StateMark label={label} />
      {labelText(label, onPaper)}
    </span>
  );
}
