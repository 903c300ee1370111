import { FigureText } from "@/components/sources/figure-text";
import { NBSP } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { unitSpace } from "@/lib/formats/units";
import { figureParts, type FigureView } from "@/lib/indicators/figure";
import { referenceData } from "@/lib/sources/citation-links";

/**
 * A figure is never naked: value, unit, period, qualifiers, flags and citation. `cell` stacks the context under the value
 * (tables), `inline` runs in a sentence, `big` is a key figure. `brief`: one reference only.
 */
export function FigureValue({ figure, form = "cell", brief }: { figure: FigureView; form?: "cell" | "inline" | "big"; brief?: boolean }) {
  const { before, main, unit, period, beside, remarks } = figureParts(figure);
  return (
    <FigureText
      form={form}
      before={before.length > 0 ? before.join(", ") : undefined}
      main={main === null ? undefined : typo(main)}
      isWords={figure.value === null ? true : undefined}
      unit={unit ? `${unitSpace(unit)}${unit}` : undefined}
      // A dot stays at the end of its line, never at the start of the next.
      context={[period, ...beside.map(typo), ""].join(`${NBSP}· `)}
      document={figure.citation.document}
      links={referenceData(figure.citation).slice(0, brief ? 1 : undefined)}
      remarks={remarks.length > 0 ? typo(remarks.join(" ")) : undefined}
      isContradicted={figure.flags.includes("contradicted") || undefined}
    />
  );
}
