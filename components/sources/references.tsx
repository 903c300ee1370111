"use client";

import { Hint } from "@/components/ui/hint";
import { routes } from "@/lib/routes";
import type { ReferenceData } from "@/lib/sources/citation-links";

/** More additional references than this open on demand: a cell stays a cell. */
const SHOWN = 1;

function Reference({ document, data: [text, slug, full] }: { document: string; data: ReferenceData }) {
  if (slug === null) return <span className="ref">{text}</span>;
  return (
    <a className="ref" href={routes.passage(document, slug)} aria-label={`Référence : ${full ?? text}`}>
      {text}
    </a>
  );
}

/**
 * References as links. A client component for its weight: a page can hold hundreds, and the data that follows its HTML then
 * keeps two short texts for each instead of a link's whole description.
 */
export function References({ document, links }: { document: string; links: readonly ReferenceData[] }) {
  const [first, ...others] = links.map((data) => <Reference key={data[0]} document={document} data={data} />);
  const list = others.map((reference, index) => [index > 0 && ", ", reference]);
  if (others.length === 0) return first;
  if (others.length <= SHOWN) return [first, ", ", list];
  return (
    <>
      {first}{" "}
      <Hint label={`+ ${others.length}`} name={`${others.length} autres références`}>
        Voir aussi {list}
      </Hint>
    </>
  );
}
