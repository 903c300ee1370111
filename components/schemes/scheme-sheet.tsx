import { CoverageTable } from "@/components/schemes/coverage-table";
import { GovernancePart } from "@/components/schemes/governance-part";
import { SchemeFacts } from "@/components/schemes/scheme-facts";
import { SchemeFindings } from "@/components/schemes/scheme-findings";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { SchemeDetail } from "@/lib/schemes/queries";

const SHOWN = 10;

function Programmes({ programmes }: Pick<SchemeDetail, "programmes">) {
  const items = programmes.map(({ slug, name, territory }) => ({ href: routes.programme(slug), label: name, detail: territory }));
  return (
    <>
      <LinkList items={items.slice(0, SHOWN)} />
      {items.length > SHOWN && (
        <Disclosure summary={`Les ${plural(items.length - SHOWN, "autre programme", "autres programmes")}`}>
          <LinkList items={items.slice(SHOWN)} />
        </Disclosure>
      )}
    </>
  );
}

/** The passport of a scheme. A part on which the sources are silent is left out. */
export function SchemeSheet({ scheme }: { scheme: SchemeDetail }) {
  const { slug, coverages, committees, programmes, findings, recommendations, indicators } = scheme;
  return (
    <>
      <Section id="carte-d-identite" title="L’essentiel">
        <SchemeFacts scheme={scheme} />
      </Section>
      {coverages.length > 0 && (
        <Section
          id="couverture"
          title="Où il est en vigueur"
          intro="Ce que la source situe. Un décompte départemental compte des signatures : il ne dit pas que tout le département est couvert."
        >
          <CoverageTable rows={coverages} />
        </Section>
      )}
      {committees.length > 0 && <GovernancePart committees={committees} />}
      <div className="split">
        {programmes.length > 0 && (
          <Section id="programmes" title="Programmes" actions={<a href={routes.programmesOfScheme(slug)}>Les filtrer</a>}>
            <Programmes programmes={programmes} />
          </Section>
        )}
        <div>
          {recommendations.length > 0 && (
            <Section id="recommandations" title="Recommandations qui le visent">
              <LinkList items={recommendations.map(({ number, title }) => ({ href: routes.recommendation(number), label: `${number}. ${title}` }))} />
            </Section>
          )}
          {indicators.length > 0 && (
            <Section id="indicateurs" title="Indicateurs">
              <LinkList
                items={indicators.slice(0, SHOWN).map(({ key, label, values }) => ({ href: routes.indicator(key), label, detail: plural(values, "valeur") }))}
              />
            </Section>
          )}
        </div>
      </div>
      {findings.length > 0 && <SchemeFindings slug={slug} findings={findings} />}
    </>
  );
}
