"use client";

import { References } from "@/components/sources/references";
import { Hint } from "@/components/ui/hint";
import { Unknown } from "@/components/ui/unknown";
import { NBSP } from "@/lib/formats/numbers";
import type { ReferenceData } from "@/lib/sources/citation-links";

type Props = {
  form: "cell" | "inline" | "big";
  before?: string;
  /** Undefined: the source gives neither a number nor words. */
  main?: string;
  isWords?: boolean;
  /** With its space. */
  unit?: string;
  /** Period, perimeter and qualifier, with the dot before the references. */
  context: string;
  document: string;
  links: readonly ReferenceData[];
  remarks?: string;
  isContradicted?: boolean;
};

/** The worded parts of a figure (see FigureValue). A client component for its weight, like References. */
export function FigureText({ form, before, main, isWords, unit, context, document, links, remarks, isContradicted }: Props) {
  return (
    <span className={`fig fig-${form}`}>
      <span className="fig-value">
        {before && <span className="u">{before} </span>}
        {main === undefined ? <Unknown /> : <span className={isWords ? "v v-words" : "v"}>{main}</span>}
        {unit && <span className="u">{unit}</span>}
        {isContradicted && (
          <>
            {" "}
            <Hint label="≠" name="Valeur contredite : lire la note">
              {remarks}
            </Hint>
          </>
        )}
      </span>{" "}
      <span className="y">
        {form === "inline" && "("}
        {context}
        <References document={document} links={links} />
        {remarks && !isContradicted && (
          <>
            {`${NBSP}· `}
            <Hint label="note">{remarks}</Hint>
          </>
        )}
        {form === "inline" && ")"}
      </span>
    </span>
  );
}
