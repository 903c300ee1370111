import { LocalCommitments } from "@/components/recommendations/local-commitments";
import { NationalCommitments } from "@/components/recommendations/national-commitments";
import { StateLegend } from "@/components/charts/state-legend";
import { Section } from "@/components/ui/section";
import { plural } from "@/lib/formats/words";
import { localCommitments, nationalCommitments } from "@/lib/recommendations/grouping";
import { commitmentLabel, countLabels } from "@/lib/recommendations/label";
import type { RecommendationDetail } from "@/lib/recommendations/types";

/** Who must act, where, and where each stands; declared and assessed are two things. */
export function CommitmentsPart({ recommendation: { commitments } }: { recommendation: RecommendationDetail }) {
  const national = nationalCommitments(commitments);
  const local = localCommitments(commitments);
  const counts = countLabels(commitments.map(({ state }) => commitmentLabel(state)));
  return (
    <Section
      id="engagements"
      title="Qui doit agir, et où chacun en est"
      intro={`${plural(commitments.length, "engagement suivi", "engagements suivis")} : la recommandation, une autorité, un territoire. Ce que l’autorité déclare et ce que l’inspection apprécie sont deux choses.`}
    >
      <StateLegend counts={counts.filter(({ count }) => count > 0)} label="Nombre d’engagements par état" />
      {national.length > 0 && <NationalCommitments commitments={national} />}
      {local && <LocalCommitments table={local} />}
    </Section>
  );
}
