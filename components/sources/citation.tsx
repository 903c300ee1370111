import { References } from "@/components/sources/references";
import type { CitationView } from "@/lib/sources/citation";
import { referenceData } from "@/lib/sources/citation-links";

/**
 * References that open their passages: "§184", "§184, §617", "§221 + 3". `brief` keeps the first, on pages that sum up and
 * lead to the sheet that gives them all.
 */
export function Citation({ citation, brief = false }: { citation: CitationView; brief?: boolean }) {
  const links = referenceData(citation);
  return <References document={citation.document} links={brief ? links.slice(0, 1) : links} />;
}
