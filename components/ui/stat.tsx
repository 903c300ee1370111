import type { ReactNode } from "react";

/** A row of key figures, ruled. Children: Stat. */
export function StatRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="stats">
      {children}
    </ul>
  );
}

/** One key figure: what it is, the value (a FigureValue in its `big` form, or a bare count of ours), what it is beside. */
export function Stat({ label, value, children }: { label: ReactNode; value: ReactNode; children?: ReactNode }) {
  return (
    <li>
      <p className="stat-label">{label}</p>
      <div className="stat-value">{value}</div>
      {children && <p className="stat-beside">{children}</p>}
    </li>
  );
}
