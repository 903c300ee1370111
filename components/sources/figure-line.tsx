import { typo } from "@/lib/formats/typography";
import { figureParts } from "@/lib/indicators/figure";
import type { Observation } from "@/lib/indicators/observation";
import { routes } from "@/lib/routes";
import { citationLinks } from "@/lib/sources/citation-links";

/** The first reference of a value: a full comparison holds hundreds; the others are on the indicator's sheet. */
function Reference({ value }: { value: Observation }) {
  const [link] = citationLinks(value.citation);
  if (!link) return null;
  return link.slug === null ? link.text : <a href={routes.passage(value.citation.document, link.slug)}>{link.text}</a>;
}

// A shorter unit ("ans") may stand in the title for something else.
const SHORTEST_SAID = 8;

/**
 * Value, unit, period, perimeter and reference with the fewest elements: for tables of hundreds of figures, inside an
 * element of class "lean". A unit that the row's title says is not repeated.
 */
export function FigureLine({ value, title }: { value: Observation; title: string }) {
  const { before, main, unit, period, beside } = figureParts(value);
  const isSaid = unit.length >= SHORTEST_SAID && title.includes(unit);
  const body = value.bodyWider && value.organisme ? [value.organisme.name] : [];
  return (
    <>
      {before.length > 0 && <i>{before.join(", ")} </i>}
      <b>{typo(main ?? "")}</b>
      {unit && !isSaid && <i>{` ${unit}`}</i>}
      <small>
        {[period, ...beside.map(typo), ...body].join(" · ")} · <Reference value={value} />
      </small>
    </>
  );
}
