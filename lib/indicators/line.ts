import { NBSP } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { unitSpace } from "@/lib/formats/units";
import { mainReport } from "@/lib/routes";
import { citationLinks } from "@/lib/sources/citation-links";

import { figureParts } from "./figure";
import type { Observation } from "./observation";

/**
 * A value in the fewest words that say it all, ready to be drawn by a client leaf. Absent keys weigh nothing.
 * Only its first reference is kept: the others are on the indicator's sheet.
 */
export type ValueLine = {
  /** With its space. */
  before?: string;
  main: string;
  unit?: string;
  /** Period, perimeter, body, and the separator before the reference. */
  context: string;
  ref: string;
  /** The passage that the reference opens; of the main report when `document` is absent. */
  slug?: string;
  document?: string;
};

// A shorter unit ("ans") may stand in the title for something else.
const SHORTEST_SAID = 8;

// Values are kept in memory (see all-queries.ts): so is what is written of each.
const written = new WeakMap<Observation, { as: string; line: ValueLine }>();

/**
 * A unit that the row's `title` says is not repeated. The body is named where its perimeter is wider than the column, and
 * where the line stands under the value of another body.
 */
export function valueLine(value: Observation, title: string, isOtherBody = false): ValueLine {
  const as = `${isOtherBody} ${title}`;
  const known = written.get(value);
  if (known?.as === as) return known.line;
  const line = write(value, title, isOtherBody);
  written.set(value, { as, line });
  return line;
}

function write(value: Observation, title: string, isOtherBody: boolean): ValueLine {
  const { before, main, unit, period, beside } = figureParts(value);
  const [link] = citationLinks(value.citation);
  const isSaid = unit === "" || (unit.length >= SHORTEST_SAID && title.includes(unit));
  const body = (value.bodyWider || isOtherBody) && value.organisme ? [typo(value.organisme.name)] : [];
  return {
    ...(before.length > 0 && { before: `${before.join(", ")} ` }),
    main: typo(main ?? ""),
    ...(!isSaid && { unit: `${unitSpace(unit)}${unit}` }),
    context: [period, ...beside.map(typo), ...body, ""].join(`${NBSP}· `),
    // "tableau 11" stays on one line.
    ref: (link?.text ?? value.citation.ref).replace(/ (?=\d)/g, NBSP),
    ...(link?.slug && { slug: link.slug, ...(value.citation.document !== mainReport && { document: value.citation.document }) }),
  };
}
