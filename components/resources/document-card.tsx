import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { DocumentSummary } from "@/lib/sources/documents-queries";

/** A source document: title, publisher, date, and how much of the product rests on it. */
export function DocumentCard({ document }: { document: DocumentSummary }) {
  const { slug, title, publisher, reference, date, dateNote, description, passages, citations } = document;
  return (
    <article className="doc">
      <h3>
        <a href={routes.document(slug)}>{typo(title)}</a>
      </h3>
      <p className="doc-source">{typo(`${publisher}, ${reference}, ${formatPartialDate(date)}`)}</p>
      <p>{typo(description)}</p>
      <p className="doc-count">
        {`${plural(passages, "passage résumé", "passages résumés")}, cités par ${plural(citations, "référence")}.`}
        {dateNote && ` ${typo(dateNote)}`}
      </p>
    </article>
  );
}
