import type { ReactNode } from "react";

/** Nothing to show: says why, then what to do about it (links in `children`). */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
