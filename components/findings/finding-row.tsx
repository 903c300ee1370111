import { PolarityMark } from "@/components/charts/polarity-mark";
import { Citation } from "@/components/sources/citation";
import { typo } from "@/lib/formats/typography";
import type { Finding } from "@/lib/findings/types";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** A finding: what it is, what it says, about whom, where it is written, what it grounds. */
export function FindingRow({ finding }: { finding: Finding }) {
  const { id, territory, domain, organisme, scheme, polarity, citation, recommendation, note } = finding;
  return (
    <li className="find" id={id}>
      <PolarityMark polarity={polarity} />
      <p className="find-text">{typo(finding.finding)}</p>
      <p className="find-about">
        {territory.name} · {domains.label(domain)}
        {organisme && (
          <>
            {" · "}
            <a href={routes.organisme(organisme.slug)}>{organisme.name}</a>
          </>
        )}
        {scheme && (
          <>
            {" · "}
            <a href={routes.scheme(scheme.slug)}>{scheme.name}</a>
          </>
        )}
        {" · "}
        <Citation citation={citation} />
        {recommendation !== null && (
          <>
            {" · fonde la "}
            <a href={routes.recommendation(recommendation)}>recommandation {recommendation}</a>
          </>
        )}
        {note && ` · ${typo(note)}`}
      </p>
    </li>
  );
}
