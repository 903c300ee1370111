import { FileDown, Scale } from "lucide-react";

import { ContradictionsPart } from "@/components/indicators/contradictions-part";
import { IndicatorFacts } from "@/components/indicators/indicator-facts";
import { SeriesFigures } from "@/components/indicators/series-figures";
import { StandingFigures } from "@/components/indicators/standing-figures";
import { ValuesTable } from "@/components/indicators/values-table";
import { ButtonLink } from "@/components/ui/button";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { IndicatorSheet } from "@/lib/indicators/sheet";
import { groupViews } from "@/lib/indicators/values-view";
import { routes } from "@/lib/routes";

/** The sheet of an indicator: what it measures, every value with its passage, its course, what it serves. */
export function IndicatorView({ sheet }: { sheet: IndicatorSheet }) {
  const { indicator, recommendations, groups, series, standings, contradictions, related, comparable } = sheet;
  const count = groups.reduce((sum, { values }) => sum + values.length, 0);
  const csvHref = `${routes.data("indicateurs")}/${encodeURIComponent(indicator.key)}?format=csv`;
  return (
    <>
      <PageHeader
        trail={[{ label: "Indicateurs", href: routes.indicators }]}
        title={typo(indicator.label)}
        lead={<Explained text={indicator.definition} />}
        actions={
          <>
            {comparable.length > 0 && (
              <ButtonLink href={routes.compareWith(comparable, { domaine: indicator.domain })} icon={Scale} kind="primary">
                Comparer les territoires
              </ButtonLink>
            )}
            <ButtonLink href={csvHref} icon={FileDown} download>
              Tableur (CSV)
            </ButtonLink>
            <PrintButton />
          </>
        }
      />
      {standings.length > 0 && <StandingFigures standings={standings} />}
      <Section id="definition" title="Définition">
        <IndicatorFacts sheet={sheet} />
      </Section>
      {series.length > 0 && (
        <Section id="evolution" title="Évolution" intro="Résultats datés d’au moins trois années. Où deux passages se contredisent, celui qui donne le plus d’années est suivi.">
          <SeriesFigures series={series} indicator={indicator} csvHref={csvHref} />
        </Section>
      )}
      <Section id="valeurs" title={count > 1 ? `Les ${plural(count, "valeur")}` : "La valeur"}>
        <ValuesTable groups={groupViews(groups, indicator.label)} />
      </Section>
      <ContradictionsPart contradictions={contradictions} />
      {recommendations.length > 0 && (
        <Section id="recommandations" title="Recommandations dont il montre les progrès">
          <ul className="plain">
            {recommendations.map(({ number, report, title }) => (
              <li key={`${report} ${number}`}>
                <a href={routes.recommendation(number, report)}>
                  {number}. {typo(title)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {related.length > 0 && (
        <Section
          id="voisins"
          title="Dans la même famille"
          actions={<a href={routes.filtered(routes.indicators, { famille: indicator.family })}>Toute la famille</a>}
        >
          <ul className="plain two-columns">
            {related.map(({ key, label, values }) => (
              <li key={key}>
                <a href={routes.indicator(key)}>{typo(label)}</a> <span className="u">{plural(values.length, "valeur")}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
