import { PolarityMark } from "@/components/charts/polarity-mark";
import { Citation } from "@/components/sources/citation";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import type { GroundingFinding } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

/** The findings of the report that ground the recommendation. */
export function FindingsPart({ findings, number }: { findings: readonly GroundingFinding[]; number: number }) {
  if (findings.length === 0) return null;
  return (
    <Section
      id="constats"
      title="Les constats qui l’appuient"
      actions={<a href={routes.filtered(routes.findings, { recommandation: number })}>Les filtrer et les exporter</a>}
    >
      <ul>
        {findings.map(({ id, finding, polarity, territory, citation }) => (
          <li key={id} className="find">
            <PolarityMark polarity={polarity} />
            <p className="find-text">{typo(finding)}</p>
            <p className="find-about">
              {territory.name} · <Citation citation={citation} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
