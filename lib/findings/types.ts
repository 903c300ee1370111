import type { CitationView } from "@/lib/sources/citation";
import type { Domain } from "@/lib/texts/domains";
import type { Polarity } from "@/lib/texts/findings";

/** What a finding is sorted by; names go with the codes so that filters can be worded. */
export type FindingKey = {
  id: string;
  territory: { code: string; name: string };
  /** Départements that wholly contain the territory, itself included when it is one. */
  departements: readonly string[];
  domain: Domain;
  polarity: Polarity;
  organisme: { slug: string; name: string } | null;
  scheme: { slug: string; name: string } | null;
  /** Number of the recommendation that it grounds. */
  recommendation: number | null;
};

export type Finding = FindingKey & {
  finding: string;
  note: string | null;
  citation: CitationView;
  /** What a search compares: the telling words of the finding and of the names that it bears. */
  words: readonly string[];
};
