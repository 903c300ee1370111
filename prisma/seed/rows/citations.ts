import { createHash } from "node:crypto";

import type { CitationRecord } from "../schemas/shared";
import type { Tables } from "./table";

/** Records that cite the same place share one citation: its id is a hash of what it says. */
export function citationCollector() {
  const found = new Map<string, CitationRecord>();
  return {
    cite(citation: CitationRecord): string {
      const content = JSON.stringify([citation.document, citation.ref, citation.also, citation.targets]);
      const id = createHash("sha256").update(content).digest("hex").slice(0, 16);
      found.set(id, citation);
      return id;
    },
    rows(): Tables {
      const citations = [...found];
      return {
        citation: citations.map(([id, { document, ref, also }]) => ({ id, documentSlug: document, ref, also })),
        citation_target: citations.flatMap(([id, { document, targets }]) =>
          targets.map((target, index) => ({ citationId: id, passageId: `${document}/${target}`, position: index + 1 })),
        ),
      };
    },
  };
}
