"use client";

import { StateShape } from "@/components/charts/state-shape";
import type { Label } from "@/lib/recommendations/label";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";

export type MarkLink = { number: number; href: string; title: string; label: Label };

/** One mark per recommendation, its number above. A client component for its weight only. */
export function MarkLinks({ links }: { links: readonly MarkLink[] }) {
  return (
    <nav className="state-marks" aria-label="État de chaque recommandation">
      {links.map(({ number, href, title, label }) => (
        <a key={href} href={href} title={title}>
          {number}
          <StateShape state={label} label={LABEL_TEXTS[label]} />
        </a>
      ))}
    </nav>
  );
}
