import { Citation } from "@/components/sources/citation";
import type { FindingLine, FindingsByPolarity } from "@/lib/departements/findings-queries";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

function Lines({ word, tone, lines }: { word: string; tone: "done" | "not"; lines: readonly FindingLine[] }) {
  return lines.map(({ id, finding, domain, recommendation, citation }) => (
    <li key={id} className={`finding finding-${tone}`}>
      <p>{typo(finding)}</p>
      <p className="source-note">
        {`${word} · ${domains.label(domain)} · `}
        <Citation citation={citation} brief />
        {recommendation !== null && (
          <>
            {" · fonde la "}
            <a href={routes.recommendation(recommendation)}>recommandation {recommendation}</a>
          </>
        )}
      </p>
    </li>
  ));
}

/** What the inspection found: strengths, then weaknesses, told by a word and a rule. */
export function MainFindings({ findings }: { findings: FindingsByPolarity }) {
  return (
    <ul>
      <Lines word="Force" tone="done" lines={findings.strengths} />
      <Lines word="Faiblesse" tone="not" lines={findings.weaknesses} />
    </ul>
  );
}
