import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { DepartementDetail } from "@/lib/departements/queries";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { joinList, plural } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

function leadOf({ population, communes, epci, region }: DepartementDetail): string {
  const size = population === null ? "population non renseignée" : `${formatNumber(population)} habitants`;
  const mesh = joinList([plural(communes, "commune"), plural(epci.length, "intercommunalité")]);
  return `${size}, ${mesh}${region ? `. Région ${region.name}` : ""}. Population municipale et découpage : géographie officielle (Insee).`;
}

/** Head of a dashboard; a département that no report evaluated says so. */
export function DepartementHead({ departement }: { departement: DepartementDetail }) {
  const { code, name, evaluated, peers } = departement;
  const [peer] = peers;
  return (
    <>
      <PageHeader
        trail={[{ label: "Départements", href: routes.departements }]}
        title={name}
        code={shortTerritoryCode(code)}
        lead={typo(leadOf(departement))}
        actions={
          <>
            <ButtonLink kind="primary" href={routes.compare(peer ? [code, peer.code, "FR"] : [code, "FR"])}>
              {peer ? typo(`Comparer : ${peer.name}, France`) : "Comparer à la France"}
            </ButtonLink>
            <ButtonLink href={routes.programmesOf(code)}>Programmes</ButtonLink>
            <PrintButton />
          </>
        }
      />
      {!evaluated && (
        <Notice title="Aucune évaluation n’est chargée pour ce département">
          <p>
            {typo("Le rapport de l’inspection porte sur deux départements : ")}
            {peers.map((other, index) => (
              <span key={other.code}>
                {index > 0 && " et "}
                <a href={routes.territory(other.code)}>{typo(other.name)}</a>
              </span>
            ))}
            {typo(". Cette page montre ce que Maillage sait par ailleurs : le territoire, les organismes compétents, les intercommunalités et les valeurs éparses que les sources citent.")}
          </p>
        </Notice>
      )}
    </>
  );
}
