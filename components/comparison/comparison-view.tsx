import { ChoiceBar } from "@/components/comparison/choice-bar";
import { CountsStrip } from "@/components/comparison/counts-strip";
import { DomainPart } from "@/components/comparison/domain-part";
import { MarkSprite } from "@/components/comparison/mark-sprite";
import { RefusalLegend } from "@/components/comparison/refusal-legend";
import { TerritoryBar } from "@/components/comparison/territory-bar";
import { WiderPart } from "@/components/comparison/wider-part";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Addition } from "@/lib/comparison/addition";
import { DEFAULT_TERRITORIES } from "@/lib/comparison/filters";
import type { TerritoryCounts } from "@/lib/comparison/queries";
import type { Comparison, ComparisonChoice } from "@/lib/comparison/table";
import { territoryList } from "@/lib/comparison/texts";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

type Props = { comparison: Comparison; counts: readonly TerritoryCounts[]; choice?: ComparisonChoice; addition?: Addition & { place?: string } };

const leadOf = ({ indicators }: Comparison) =>
  indicators === 0
    ? "Aucun indicateur à mettre en regard."
    : `${plural(indicators, "indicateur")}, chaque valeur avec sa période, son périmètre et son paragraphe ; ce qui ne se compare pas est dit. Rapport de 2021, chiffres surtout de 2017 à 2020.`;

/** The whole comparison: who, what, the figures by domain, how to read them, and what stands beside them. */
export function ComparisonView({ comparison, counts, choice = {}, addition }: Props) {
  const { territories, blocks } = comparison;
  const codes = territories.map(({ code }) => code);
  const dataHref = routes.filtered(routes.data("comparaison"), {
    t: codes.map(shortTerritoryCode).join(","),
    domaine: choice.domaine,
    tous: choice.tous ? 1 : undefined,
    format: "csv",
  });
  return (
    <>
      <MarkSprite />
      <PageHeader
        current="Comparer"
        title={`${territoryList(territories)}, côte à côte`}
        lead={typo(leadOf(comparison))}
      />
      <TerritoryBar territories={territories} choice={choice} addition={addition} />
      {Object.keys(comparison.indicatorsByDomain).length > 0 && <ChoiceBar comparison={comparison} choice={choice} dataHref={dataHref} />}
      {blocks.length === 0 ? (
        <EmptyState title={choice.tous || choice.domaine ? "Aucun indicateur ne répond à ce choix." : "Ces territoires n’ont aucun indicateur en commun."}>
          <p>Les sources chargées décrivent surtout l’Ille-et-Vilaine, l’Orne et la France.</p>
          <p>
            {(choice.tous || choice.domaine) && <a href={routes.compare(codes)}>Voir tous leurs indicateurs communs</a>}{" "}
            <a href={routes.compare(DEFAULT_TERRITORIES)}>Comparer l’Ille-et-Vilaine, l’Orne et la France</a>
          </p>
        </EmptyState>
      ) : (
        blocks.map((block) => <DomainPart key={block.domain} block={block} territories={territories} />)
      )}
      {blocks.length > 0 && <RefusalLegend comparison={comparison} />}
      <WiderPart territories={territories} />
      {counts.length > 0 && <CountsStrip territories={territories} counts={counts} />}
    </>
  );
}
