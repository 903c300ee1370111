"use client";

import { PolarityMark } from "@/components/charts/polarity-mark";
import { References } from "@/components/sources/references";
import type { FindingView } from "@/lib/findings/view";
import { routes } from "@/lib/routes";

function About({ finding: { about, organisme, scheme, document, links, recommendation, note } }: { finding: FindingView }) {
  return (
    <p className="find-about">
      {about}
      {organisme && " · "}
      {organisme && <a href={routes.organisme(organisme.slug)}>{organisme.name}</a>}
      {scheme && " · "}
      {scheme && <a href={routes.scheme(scheme.slug)}>{scheme.name}</a>}
      {" · "}
      <References document={document} links={links} />
      {recommendation !== null && " · fonde la "}
      {recommendation !== null && <a href={routes.recommendation(recommendation)}>{`recommandation ${recommendation}`}</a>}
      {note && ` · ${note}`}
    </p>
  );
}

/** Findings: what each is, what it says, about whom, where it is written. A client component for its weight only. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id} className="find" id={finding.id}>
          <PolarityMark polarity={finding.polarity} />
          <p className="find-text">{finding.text}</p>
          <About finding={finding} />
        </li>
      ))}
    </ul>
  );
}
