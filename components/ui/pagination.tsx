import { pageWindow } from "@/lib/formats/pages";

type Props = {
  /** From 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
  /** What is paged: "programmes". */
  label: string;
};

/** Pages of a list as links; nothing when there is only one. */
export function Pagination({ page, pages, href, label }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label={`Pages de la liste : ${label}`} className="pages">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Précédente
        </a>
      )}
      <ol>
        {pageWindow(page, pages).map((entry, index) => (
          <li key={entry ?? `gap-${index}`}>
            {entry === null ? (
              "…"
            ) : (
              <a href={href(entry)} aria-label={`Page ${entry}`} aria-current={entry === page ? "page" : undefined}>
                {entry}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Suivante
        </a>
      )}
    </nav>
  );
}
