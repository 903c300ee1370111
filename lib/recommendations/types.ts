import type { CitationView } from "@/lib/sources/citation";
import type { Domain } from "@/lib/texts/domains";
import type { Polarity } from "@/lib/texts/findings";

import type { CommitmentState } from "./codes";
import type { Deadline } from "./deadline";

export type Authority = {
  slug: string;
  name: string;
  acronym: string | null;
  family: string;
  /** national, regional, departemental, infra */
  level: string;
};

/** A recommendation × an authority × a territory. */
export type CommitmentSummary = {
  id: string;
  authority: Authority;
  territory: { code: string; name: string };
  /** The printed group that the authority is a member of (our reading); null when the report prints the authority itself. */
  group: { slug: string; name: string } | null;
  state: CommitmentState;
};

export type RecommendationSummary = {
  id: string;
  report: string;
  /** "2021-05": precision as stated. */
  reportDate: string;
  number: number;
  themeNumber: number;
  theme: string;
  title: string;
  /** In our words, from the report. */
  summary: string;
  domain: Domain;
  deadline: Deadline;
  /** What it asks, thing by thing. */
  asks: string[];
  commitments: CommitmentSummary[];
};

/** An addressee, in the words of the report. */
export type PrintedAuthority = { printed: string; slug: string; name: string; isGroup: boolean };

export type RecommendationItem = { number: string; ask: string; commitmentIds: string[] };

/** A passage on which the recommendation rests, with what it says in our words. */
export type Ground = { document: string; slug: string; ref: string; gist: string };

export type GroundingFinding = {
  id: string;
  finding: string;
  polarity: Polarity;
  territory: { code: string; name: string };
  citation: CitationView;
};

export type RecommendationDetail = RecommendationSummary & {
  /** Classement Maillage, like the evidence contract. */
  expectedResult: string;
  evidenceContract: string[];
  priority: number | null;
  kind: string | null;
  note: string | null;
  reportTitle: string;
  citation: CitationView;
  printed: PrintedAuthority[];
  items: RecommendationItem[];
  grounds: Ground[];
  findings: GroundingFinding[];
  schemes: { slug: string; name: string; acronym: string | null }[];
  tools: { slug: string; name: string; purpose: string }[];
  /** Keys of the indicators that show progress, most telling first, and where they are worth showing. */
  indicatorKeys: string[];
  indicatorTerritories: { code: string; name: string }[];
};
