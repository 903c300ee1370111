import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { ProgrammeContext } from "@/lib/programmes/queries";
import { routes } from "@/lib/routes";
import { asPolarity, polarities } from "@/lib/texts/findings";

/** Recommendations and findings that bear on the programme's schemes. */
export function ProgrammeContextPart({ context: { recommendations, findings } }: { context: ProgrammeContext }) {
  return (
    <>
      {recommendations.length > 0 && (
        <Section id="recommandations" title="Recommandations liées" intro="Par le dispositif dont relève le programme.">
          <ul className="citing">
            {recommendations.map(({ number, title }) => (
              <li key={number}>
                <a href={routes.recommendation(number)}>{typo(`${number}. ${title}`)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {findings.length > 0 && (
        <Section id="constats" title="Ce que l’inspection relève">
          <ul className="citing">
            {findings.map(({ id, finding, polarity }) => (
              <li key={id}>
                {typo(finding)} <span className="citing-detail">{polarities.label(asPolarity(polarity))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
