import { CoveragePart } from "@/components/departements/coverage-part";
import { EffortTable } from "@/components/departements/effort-table";
import { EpciTable } from "@/components/departements/epci-table";
import { KeyFiguresTable } from "@/components/departements/key-figures-table";
import { MainFindings } from "@/components/departements/main-findings";
import { ProgrammesPart } from "@/components/departements/programmes-part";
import { RecommendationsPart } from "@/components/departements/recommendations-part";
import { Section } from "@/components/ui/section";
import type { CoverageRow } from "@/lib/departements/coverage";
import type { BodyEffort } from "@/lib/departements/effort";
import type { FindingsByPolarity } from "@/lib/departements/findings-queries";
import type { KeyFigures } from "@/lib/departements/key-figures";
import type { ProgrammeCounts } from "@/lib/departements/programmes-queries";
import type { DepartementDetail } from "@/lib/departements/queries";
import { plural } from "@/lib/formats/words";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

type Props = {
  departement: DepartementDetail;
  figures: readonly KeyFigures[];
  effort: readonly BodyEffort[];
  coverage: readonly CoverageRow[];
  findings: FindingsByPolarity;
  programmes: ProgrammeCounts;
  recommendations: readonly RecommendationSummary[];
};

/** The parts of a dashboard, in the order in which a steering committee reads them; an empty one is left out. */
export function DepartementBody({ departement, figures, effort, coverage, findings, programmes, recommendations }: Props) {
  const { code, name, epci } = departement;
  const signed = figures.flatMap(({ rows }) => rows).find(({ indicator }) => indicator.key === "nombre-ctg")?.sides[0]?.value?.value ?? null;
  return (
    <>
      <div className="split">
        <CoveragePart departement={departement} rows={coverage} signed={signed} />
        {findings.total > 0 && (
          <Section
            id="constats"
            title="Ce que l’inspection relève"
            actions={<a href={routes.findingsOf(code)}>{`Les ${plural(findings.total, "constat")}`}</a>}
          >
            <MainFindings findings={findings} />
          </Section>
        )}
      </div>
      {figures.map(({ domain, rows, total }) => (
        <Section
          key={domain}
          id={domain}
          title={domains.label(domain)}
          actions={<a href={routes.indicatorsOf(code, domain)}>{`Les ${plural(total, "indicateur")}`}</a>}
        >
          <KeyFiguresTable caption={`${domains.label(domain)} : ${name} et France`} name={name} rows={rows} />
        </Section>
      ))}
      {effort.length > 0 && (
        <Section
          id="organismes"
          title="Ce que chaque organisme engage"
          actions={<a href={routes.bodiesOf(code)}>Tous les organismes compétents</a>}
          intro="Un montant régional ou interdépartemental le dit : il ne vaut pas pour le seul département."
        >
          <EffortTable code={code} rows={effort} />
        </Section>
      )}
      <ProgrammesPart code={code} counts={programmes} />
      <RecommendationsPart code={code} recommendations={recommendations} />
      {coverage.length === 0 && (
        <Section id="intercommunalites" title="Intercommunalités">
          <EpciTable name={name} rows={epci} />
        </Section>
      )}
    </>
  );
}
