import { Citation } from "@/components/sources/citation";
import { Hint } from "@/components/ui/hint";
import { Unknown } from "@/components/ui/unknown";
import { NBSP } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { unitSpace } from "@/lib/formats/units";
import { figureParts, type FigureView } from "@/lib/indicators/figure";

// A dot stays at the end of its line, never at the start of the next.
const DOT = `${NBSP}· `;

/**
 * A figure is never naked: value, unit, period, qualifiers, flags and citation. `cell` stacks the context under the value
 * (tables), `inline` runs in a sentence, `big` is a key figure.
 */
export function FigureValue({ figure, form = "cell" }: { figure: FigureView; form?: "cell" | "inline" | "big" }) {
  const { before, main, unit, period, beside, remarks } = figureParts(figure);
  const isContradicted = figure.flags.includes("contradicted");
  return (
    <span className={`fig fig-${form}`}>
      <span className="fig-value">
        {before.length > 0 && <span className="u">{before.join(", ")} </span>}
        {main === null ? <Unknown /> : <span className={figure.value === null ? "v v-words" : "v"}>{typo(main)}</span>}
        {unit && (
          <>
            {unitSpace(unit)}
            <span className="u">{unit}</span>
          </>
        )}
        {isContradicted && (
          <>
            {" "}
            <Hint label="≠" name="Valeur contredite : lire la note">
              {typo(remarks.join(" "))}
            </Hint>
          </>
        )}
      </span>{" "}
      <span className="y">
        {form === "inline" && "("}
        {[period, ...beside.map(typo)].join(DOT)}
        {DOT}
        <Citation citation={figure.citation} />
        {remarks.length > 0 && !isContradicted && (
          <>
            {DOT}
            <Hint label="note">{typo(remarks.join(" "))}</Hint>
          </>
        )}
        {form === "inline" && ")"}
      </span>
    </span>
  );
}
