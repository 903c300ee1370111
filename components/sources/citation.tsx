import { routes } from "@/lib/routes";
import type { CitationView } from "@/lib/sources/citation";
import { citationLinks, fullReference } from "@/lib/sources/citation-links";

/** References that open their passages: "§184". Plain links: a page can hold a hundred of them. */
export function Citation({ citation }: { citation: CitationView }) {
  const refs = [citation.ref, ...citation.also];
  return citationLinks(citation).map(({ text, slug }, index) => {
    const name = `Référence : ${fullReference(citation.document, refs[index] ?? text)}`;
    const separator = index > 0 ? ", " : null;
    return slug === null ? (
      <span key={text}>
        {separator}
        <span className="ref">{text}</span>
      </span>
    ) : (
      <span key={text}>
        {separator}
        <a className="ref" href={routes.passage(citation.document, slug)} aria-label={name}>
          {text}
        </a>
      </span>
    );
  });
}
