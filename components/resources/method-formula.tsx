import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { MethodDetail } from "@/lib/sources/methods-queries";

/** The formula with its status: "proposée" is ours, not the source's; and what is said of thresholds. */
export function MethodFormula({ formula, thresholds }: { formula: MethodDetail["formula"]; thresholds: string | null }) {
  return (
    <Section id="formule" title="Formule">
      {formula ? (
        <>
          <p className="formula">{typo(formula.expression)}</p>
          <p className="source-note">
            {formula.status === "proposée" ? "Formule proposée par Maillage, pas par la source. " : `Formule ${formula.status}. `}
            {formula.note && typo(formula.note)}
          </p>
        </>
      ) : (
        <p>La source ne donne pas de formule.</p>
      )}
      {thresholds && <p>{typo(`Seuils : ${thresholds}`)}</p>}
    </Section>
  );
}
