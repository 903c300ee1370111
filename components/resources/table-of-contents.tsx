import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { SectionLink } from "@/lib/sources/documents-queries";
import { partTitle } from "@/lib/sources/texts";

/** "§63 à §104": what a section holds, by its first and last passages. */
function rangeOf({ passages }: SectionLink): string {
  const [first, last] = [passages[0]?.ref ?? "", passages.at(-1)?.ref ?? ""];
  return first === last ? first : `${first} à ${last}`;
}

/** Sections of a document, part by part; each leads to its first passage, from which the reader goes on. */
export function TableOfContents({ document, sections }: { document: string; sections: readonly SectionLink[] }) {
  const parts = [...new Set(sections.map(({ part }) => part))];
  return parts.map((part) => (
    <div key={part} className="toc">
      <h3>{partTitle(part)}</h3>
      <ol>
        {sections
          .filter((section) => section.part === part)
          .map((section) => (
            <li key={section.title}>
              <a href={routes.passage(document, section.passages[0]?.slug ?? "")}>{typo(section.title)}</a>
              {part !== "regards" && <span className="toc-range"> {rangeOf(section)}</span>}
            </li>
          ))}
      </ol>
    </div>
  ));
}
