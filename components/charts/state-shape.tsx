import type { ReactNode } from "react";

import type { Label } from "@/lib/recommendations/label";

const shapes: Record<Label, ReactNode> = {
  no_information: <circle cx="12" cy="12" r="9.5" className="s-none" />,
  in_progress: (
    <>
      <circle cx="12" cy="12" r="10" className="s-wash" />
      <path d="M12 2a10 10 0 0 1 0 20z" className="s-going" />
    </>
  ),
  verifying: (
    <>
      <circle cx="12" cy="12" r="10" className="s-wash" />
      <path d="M12 2a10 10 0 1 1-10 10h10z" className="s-going" />
    </>
  ),
  incomplete: (
    <>
      <rect x="2.5" y="2.5" width="19" height="19" rx="3" className="s-part" />
      <path d="M7 10.2c3.4-3 6.6 3 10 0M7 15c3.4-3 6.6 3 10 0" className="s-sign" />
    </>
  ),
  implemented: (
    <>
      <circle cx="12" cy="12" r="10" className="s-done" />
      <path d="m7.3 12.4 3.2 3.2 6.2-7" className="s-sign" />
    </>
  ),
  not_implemented: (
    <>
      <path d="M12 2.5 22.5 21h-21z" className="s-not" />
      <path d="M12 9v6m0 2.2v.8" className="s-sign" />
    </>
  ),
  refused: <path d="m5 5 14 14M19 5 5 19" className="s-cross" />,
  moot: (
    <>
      <circle cx="12" cy="12" r="9.5" className="s-ring" />
      <path d="M5.5 18.5 18.5 5.5" className="s-ring" />
    </>
  ),
};

/**
 * The public label of a commitment or recommendation as a shape first, then a colour. Decorative by default: the words
 * stand beside it; give `label` where the shape stands alone (a matrix).
 */
export function StateShape({ state, label, size = 22 }: { state: Label; label?: string; size?: number }) {
  return (
    <svg className="state" width={size} height={size} viewBox="0 0 24 24" {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}>
      {shapes[state]}
    </svg>
  );
}
