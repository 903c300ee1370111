import { Hint } from "@/components/ui/hint";
import { routes } from "@/lib/routes";
import type { CitationView } from "@/lib/sources/citation";
import { citationLinks, fullReference, type CitationLink } from "@/lib/sources/citation-links";

/** More additional references than this open on demand: a cell stays a cell. */
const SHOWN = 1;

function Reference({ document, reference, slug, text }: CitationLink & { document: string; reference: string }) {
  if (slug === null) return <span className="ref">{text}</span>;
  return (
    <a className="ref" href={routes.passage(document, slug)} aria-label={`Référence : ${fullReference(document, reference)}`}>
      {text}
    </a>
  );
}

/** References that open their passages: "§184", "§184, §617", "§221 + 3". Plain links: a page can hold a hundred of them. */
export function Citation({ citation }: { citation: CitationView }) {
  const refs = [citation.ref, ...citation.also];
  const [first, ...others] = citationLinks(citation).map((link, index) => (
    <Reference key={link.text} {...link} document={citation.document} reference={refs[index] ?? link.text} />
  ));
  const spaced = others.map((reference) => [", ", reference]);
  if (others.length <= SHOWN) return [first, ...spaced];
  return (
    <>
      {first}{" "}
      <Hint label={`+ ${others.length}`} name={`${others.length} autres références`}>
        Voir aussi {others.map((reference, index) => [index > 0 && ", ", reference])}
      </Hint>
    </>
  );
}
