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
  number: number;
  themeNumber: number;
  theme: string;
  title: string;
  domain: string;
  deadline: Deadline;
  commitments: CommitmentSummary[];
};
