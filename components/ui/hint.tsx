"use client";

import { useId, type ReactNode } from "react";

/**
 * A remark read on demand. Native popover: opens on click, touch, Enter or Space, closes with Escape or elsewhere, needs
 * no JavaScript of ours, and stays phrasing content. Never inside a link. `name` is the button's full accessible name
 * when its visible label is a sign.
 */
export function Hint({ label, name, className, children }: { label: ReactNode; name?: string; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={name} className={className ?? "hint"}>
        {label}
      </button>
      <span popover="auto" id={id} className="tip">
        {children}
      </span>
    </>
  );
}
