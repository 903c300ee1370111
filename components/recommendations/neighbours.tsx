import { typo } from "@/lib/formats/typography";
import type { Neighbour } from "@/lib/recommendations/queries";
import { routes } from "@/lib/routes";

function NeighbourLink({ report, to, rel }: { report: string; to: Neighbour; rel: "prev" | "next" }) {
  return (
    <a href={routes.recommendation(to.number, report)} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="neighbour-way">{rel === "prev" ? "Recommandation précédente" : "Recommandation suivante"}</span>
      <span className="neighbour-ref">
        {to.number}. {typo(to.title)}
      </span>
    </a>
  );
}

/** The recommendations before and after, in the order of the report. */
export function Neighbours({ report, previous, next }: { report: string; previous: Neighbour | null; next: Neighbour | null }) {
  return (
    <nav className="neighbours" aria-label="Recommandations voisines">
      {previous && <NeighbourLink report={report} to={previous} rel="prev" />}
      {next && <NeighbourLink report={report} to={next} rel="next" />}
    </nav>
  );
}
