import type { PassageLink } from "@/lib/sources/passages-queries";
import { routes } from "@/lib/routes";
import { typo } from "@/lib/formats/typography";

function Neighbour({ document, passage, rel }: { document: string; passage: PassageLink; rel: "prev" | "next" }) {
  return (
    <a href={routes.passage(document, passage.slug)} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="neighbour-way">{rel === "prev" ? "Passage précédent" : "Passage suivant"}</span>
      <span className="neighbour-ref">{passage.ref}</span>
      <span className="neighbour-gist">{typo(passage.gist)}</span>
    </a>
  );
}

/** Previous and next passages in reading order. */
export function PassageNeighbours({ document, previous, next }: { document: string; previous: PassageLink | null; next: PassageLink | null }) {
  return (
    <nav aria-label="Passages voisins" className="neighbours">
      {previous && <Neighbour document={document} passage={previous} rel="prev" />}
      {next && <Neighbour document={document} passage={next} rel="next" />}
    </nav>
  );
}
