import type { ValueLine } from "@/lib/indicators/line";
import { mainReport, routes } from "@/lib/routes";

/** Value, unit, period, perimeter and reference with the fewest elements, inside an element of class "lean". */
export function FigureLine({ line: { before, main, unit, context, ref, slug, document = mainReport } }: { line: ValueLine }) {
  return (
    <>
      {before && <i>{before}</i>}
      <b>{main}</b>
      {unit && <i>{unit}</i>}
      <small>
        {context}
        {slug ? <a href={routes.passage(document, slug)}>{ref}</a> : ref}
      </small>
    </>
  );
}
