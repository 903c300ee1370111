import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { TerritoryDetail } from "@/lib/territories/queries";
import type { TerritoryCounts } from "@/lib/territories/sheet-queries";
import { epciNatures, territoryKinds } from "@/lib/texts/territories";

function kindText({ kind, nature }: TerritoryDetail): string {
  if (kind === "epci" && nature !== null && epciNatures.is(nature)) return epciNatures.label(nature);
  return territoryKinds.label(kind).toLowerCase();
}

function leadOf(territory: TerritoryDetail): string {
  const { population, isFromSources, departement, region, note } = territory;
  const kind = kindText(territory);
  const place = departement?.name ?? region?.name;
  return [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${place ? `, ${place}` : ""}.`,
    population === null ? null : `${formatNumber(population)} habitants (population municipale, géographie officielle).`,
    isFromSources ? "Territoire nommé par les sources : son périmètre est celui qu’elles en donnent." : null,
    note,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** Name, nature, size of a territory, and what can be done with it. */
export function TerritoryHead({ territory, counts }: { territory: TerritoryDetail; counts: TerritoryCounts }) {
  const { code, name, officialCode, parts, postalCodes } = territory;
  const former = parts.flatMap((part) => (part.name && part.name !== name ? [part.name] : []));
  return (
    <>
      <PageHeader
        trail={[{ label: "Territoires", href: routes.territories }]}
        title={typo(name)}
        code={officialCode ?? undefined}
        lead={typo(leadOf(territory))}
        actions={
          <>
            <ButtonLink kind="primary" href={routes.programmesOf(code)}>
              {plural(counts.serving, "programme")} qui le {counts.serving > 1 ? "servent" : "sert"}
            </ButtonLink>
            {code !== "FR" && <ButtonLink href={routes.compare([code, "FR"])}>Comparer à la France</ButtonLink>}
            <PrintButton />
          </>
        }
      />
      {(former.length > 0 || postalCodes.length > 0) && (
        <p className="source-note">
          {typo(
            [
              postalCodes.length > 0 ? `${postalCodes.length > 1 ? "Codes postaux" : "Code postal"} : ${postalCodes.join(", ")}.` : null,
              former.length > 0 ? `Comprend : ${[...new Set(former)].join(", ")}.` : null,
            ]
              .filter((part) => part !== null)
              .join(" "),
          )}
        </p>
      )}
    </>
  );
}
