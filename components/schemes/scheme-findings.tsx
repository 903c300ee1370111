import { Citation } from "@/components/sources/citation";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { SchemeDetail } from "@/lib/schemes/queries";
import { polarities } from "@/lib/texts/findings";

const SHOWN = 8;

/** What the report finds about a scheme. */
export function SchemeFindings({ slug, findings }: { slug: string; findings: SchemeDetail["findings"] }) {
  return (
    <Section id="constats" title="Ce que l’inspection relève" actions={<a href={routes.findingsOfScheme(slug)}>{`Les ${findings.length} constats`}</a>}>
      <ul>
        {findings.slice(0, SHOWN).map(({ id, finding, polarity, territory, citation }) => (
          <li key={id} className={`finding finding-${polarity}`}>
            <p>{typo(finding)}</p>
            <p className="source-note">
              {`${polarities.label(polarity)} · ${territory.name} · `}
              <Citation citation={citation} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
