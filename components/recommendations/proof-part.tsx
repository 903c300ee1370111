import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { RecommendationDetail } from "@/lib/recommendations/types";
import { OUR_CLASSIFICATION } from "@/lib/texts/programmes";

/** What would prove it, and what is expected of it: ours, and said so. */
export function ProofPart({ recommendation }: { recommendation: RecommendationDetail }) {
  return (
    <Section
      id="preuves"
      title="Ce qui le prouverait"
      intro={`Preuves et résultat attendus : ${OUR_CLASSIFICATION}, le rapport ne les fixe pas.`}
    >
      <ul className="proofs">
        {recommendation.evidenceContract.map((proof) => (
          <li key={proof}>{typo(proof)}</li>
        ))}
      </ul>
      <p>
        <b>Résultat attendu.</b> {typo(recommendation.expectedResult)}
      </p>
    </Section>
  );
}
