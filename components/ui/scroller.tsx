import type { ReactNode } from "react";

/** The only place that scrolls sideways: a wide matrix, in a named region that the keyboard reaches. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scroller">
      {children}
    </div>
  );
}
