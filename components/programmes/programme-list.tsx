"use client";

import { References } from "@/components/sources/references";
import { Badge } from "@/components/ui/badge";
import type { ProgrammeLine } from "@/lib/programmes/view";

/** Programmes, one sheet a line. A client component for its weight only (see ProgrammeLine). */
export function ProgrammeList({ lines }: { lines: readonly ProgrammeLine[] }) {
  return (
    <ul className="programme-list">
      {lines.map(({ href, name, domain, where, summary, meta, document, reference }) => (
        <li key={href} className="programme">
          <h2>
            <a href={href}>{name}</a>
          </h2>
          <p className="programme-where">
            <Badge>{domain}</Badge> {where}
          </p>
          <p>{summary}</p>
          <p className="source-note">
            {meta}
            <References document={document} links={reference} />
          </p>
        </li>
      ))}
    </ul>
  );
}
