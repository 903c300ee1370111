import { X } from "lucide-react";
import type { ReactNode } from "react";

/** A choice that is a link: a filter value, a view. The current one is told by more than its colour. */
export function ChipLink({ href, current = false, children }: { href: string; current?: boolean; children: ReactNode }) {
  return (
    <a href={href} className="chip" aria-current={current ? "true" : undefined}>
      {children}
    </a>
  );
}

/** An active filter; following it takes the filter away. */
export function RemoveChip({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="chip chip-on">
      <span className="sr-only">Retirer le filtre </span>
      {children}
      <X size={15} aria-hidden="true" />
    </a>
  );
}

/** A row of chips with its name. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="chips">
      {children}
    </nav>
  );
}
