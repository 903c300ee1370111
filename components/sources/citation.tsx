import { References } from "@/components/sources/references";
import type { CitationView } from "@/lib/sources/citation";
import { referenceData } from "@/lib/sources/citation-links";

/** References that open their passages: "§184", "§184, §617", "§221 + 3". */
export function Citation({ citation }: { citation: CitationView }) {
  return <References document={citation.document} links={referenceData(citation)} />;
}
