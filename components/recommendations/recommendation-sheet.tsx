import { CommitmentsPart } from "@/components/recommendations/commitments-part";
import { FindingsPart } from "@/components/recommendations/findings-part";
import { GroundsPart } from "@/components/recommendations/grounds-part";
import { ItemsPart } from "@/components/recommendations/items-part";
import { LinksPart } from "@/components/recommendations/links-part";
import { Neighbours } from "@/components/recommendations/neighbours";
import { ProgressPart } from "@/components/recommendations/progress-part";
import { ProofPart } from "@/components/recommendations/proof-part";
import { SheetFacts } from "@/components/recommendations/sheet-facts";
import { StateLabel } from "@/components/charts/state-shape";
import { CopyLinkButton } from "@/components/ui/copy-link-button";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import type { Row } from "@/lib/comparison/rows";
import { formatDate, formatPartialDate, isoDay } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { labelOf } from "@/lib/recommendations/facets";
import type { Neighbour } from "@/lib/recommendations/queries";
import { situationText } from "@/lib/recommendations/texts";
import type { RecommendationDetail } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

type Props = {
  recommendation: RecommendationDetail;
  neighbours: { previous: Neighbour | null; next: Neighbour | null };
  progress: readonly Row[];
  /** Of the sides of `progress`, in order. */
  territories: readonly { code: string; name: string }[];
  now: Date;
};

/** One recommendation: what it asks, of whom, where it stands, what would prove it and what grounds it. */
export function RecommendationSheet({ recommendation, neighbours, progress, territories, now }: Props) {
  const { number, title, summary, report, reportDate } = recommendation;
  const label = labelOf(recommendation);
  const isSilent = label === "no_information" && recommendation.commitments.every(({ state }) => state.declared === "not_started");
  return (
    <>
      <PageHeader
        trail={[{ label: "Recommandations", href: routes.recommendations }]}
        current={`Recommandation ${number}`}
        title={
          <>
            <span className="code">{number}. </span>
            {typo(title)}
          </>
        }
        lead={<Explained text={summary} />}
        actions={
          <>
            <CopyLinkButton />
            <PrintButton />
          </>
        }
      />
      <p className="source-note">Résumé dans nos mots&#8239;: le texte de la recommandation est dans le rapport.</p>
      <p className="sheet-state">
        <StateLabel state={label} />
        <span>{situationText({ published: formatPartialDate(reportDate), isSilent, day: formatDate(now), passed: 0 })}</span>
      </p>
      <div className="split">
        <div>
          <ItemsPart recommendation={recommendation} />
          <ProofPart recommendation={recommendation} />
        </div>
        <Section id="reperes" title="Ce que le rapport en dit">
          <SheetFacts recommendation={recommendation} today={isoDay(now)} />
        </Section>
      </div>
      <CommitmentsPart recommendation={recommendation} />
      <ProgressPart rows={progress} territories={territories} />
      <GroundsPart grounds={recommendation.grounds} />
      <FindingsPart findings={recommendation.findings} number={number} />
      <LinksPart recommendation={recommendation} />
      <Neighbours report={report} {...neighbours} />
    </>
  );
}
