import type { ValueLine } from "@/lib/indicators/line";
import { routes } from "@/lib/routes";

/** Value, unit, period, perimeter and reference with the fewest elements, inside an element of class "lean". */
export function FigureLine({ line: { before, main, unit, context, ref, opens } }: { line: ValueLine }) {
  return (
    <>
      {before && <i>{before} </i>}
      <b>{main}</b>
      {unit && <i>{unit}</i>}
      <small>
        {context}
        {opens ? <a href={routes.passage(...opens)}>{ref}</a> : ref}
      </small>
    </>
  );
}
