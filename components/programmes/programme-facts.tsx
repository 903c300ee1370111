import { DefinitionList, type Definition } from "@/components/ui/definition-list";
import { Unknown } from "@/components/ui/unknown";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { formatQuantity } from "@/lib/formats/units";
import type { ProgrammeDetail, Quantity } from "@/lib/programmes/queries";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";
import { audiences, OUR_CLASSIFICATION, programmeKinds, stages } from "@/lib/texts/programmes";
import { territoryKinds } from "@/lib/texts/territories";

function QuantityText({ quantity }: { quantity: Quantity | null }) {
  if (quantity === null) return <Unknown />;
  const { value, unit, year, qualifier } = quantity;
  return typo([formatQuantity(value, unit), qualifier, year === null ? "année non précisée" : String(year)].filter(Boolean).join(", "));
}

function period({ since, until }: ProgrammeDetail) {
  if (since === null && until === null) return <Unknown />;
  if (until === null) return `depuis ${formatPartialDate(since ?? "")}`;
  return since === null ? `jusqu’à ${formatPartialDate(until)}` : `${formatPartialDate(since)} à ${formatPartialDate(until)}`;
}

/** Facts of the sheet as terms and values; a fact that no source states is shown as unknown. */
export function ProgrammeFacts({ programme }: { programme: ProgrammeDetail }) {
  const { territory, domain, audience, kind, stage, schemes, budget, reach } = programme;
  const items: Definition[] = [
    {
      term: "Où",
      value: (
        <>
          <a href={routes.territory(territory.code)}>{typo(territory.name)}</a> ({territoryKinds.label(territory.kind).toLowerCase()})
        </>
      ),
    },
    { term: "Domaine", value: <a href={`${routes.programmes}?domaine=${domain}`}>{domains.label(domain)}</a> },
    { term: `Pour qui (${OUR_CLASSIFICATION})`, value: audiences.label(audience) },
    { term: `Nature (${OUR_CLASSIFICATION})`, value: `${programmeKinds.label(kind)}, ${stages.label(stage).toLowerCase()}` },
    {
      term: "Dispositif",
      value:
        schemes.length === 0 ? (
          <Unknown reason="La source ne rattache ce programme à aucun dispositif." />
        ) : (
          <ul className="inline-list">
            {schemes.map(({ slug, name }) => (
              <li key={slug}>
                <a href={routes.scheme(slug)}>{typo(name)}</a>
              </li>
            ))}
          </ul>
        ),
    },
    { term: "Période", value: period(programme) },
    { term: "Budget", value: <QuantityText quantity={budget} /> },
    { term: "Portée", value: <QuantityText quantity={reach} /> },
  ];
  return <DefinitionList items={items} />;
}
