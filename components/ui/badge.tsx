import type { ReactNode } from "react";

/** A short state or class beside a title. The words carry the meaning, the tone only helps the eye. */
export function Badge({ tone = "plain", children }: { tone?: "plain" | "brand" | "done" | "going" | "part" | "not"; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
