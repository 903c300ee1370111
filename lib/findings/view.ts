import { typo } from "@/lib/formats/typography";
import { referenceData, type ReferenceData } from "@/lib/sources/citation-links";
import { domains } from "@/lib/texts/domains";
import type { Polarity } from "@/lib/texts/findings";

import type { Finding } from "./types";

type Named = { slug: string; name: string };

/** A finding as a list shows it, worded. */
export type FindingView = {
  id: string;
  polarity: Polarity;
  text: string;
  /** "Orne · Enfance et famille". */
  about: string;
  organisme: Named | null;
  scheme: Named | null;
  document: string;
  links: ReferenceData[];
  /** Number of the recommendation that it grounds. */
  recommendation: number | null;
  note: string | null;
};

export const findingView = (finding: Finding): FindingView => ({
  id: finding.id,
  polarity: finding.polarity,
  text: typo(finding.finding),
  about: `${finding.territory.name} · ${domains.label(finding.domain)}`,
  organisme: finding.organisme,
  scheme: finding.scheme,
  document: finding.citation.document,
  links: referenceData(finding.citation),
  recommendation: finding.recommendation,
  note: finding.note === null ? null : typo(finding.note),
});
