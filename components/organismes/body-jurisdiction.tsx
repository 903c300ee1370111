import { DepartementsMap } from "@/components/charts/departements-map";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import type { OrganismeDetail } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";
import { levels, organismeFamilies } from "@/lib/texts/organismes";

const isMapped = (kind: string) => kind !== "pays";

/** Where a body is competent: its true circumscription, drawn when it is one or several départements. */
export function BodyJurisdiction({ organisme }: { organisme: OrganismeDetail }) {
  const { family, level, jurisdictions, isGroup, metByMission } = organisme;
  const departements = jurisdictions.flatMap(({ code, name, kind, departements: inside }) => (kind === "departement" ? [{ code, name }] : inside));
  return (
    <Section id="ressort" title="Ressort">
      <div className="split">
        <DefinitionList
          items={[
            { term: "Famille", value: organismeFamilies.label(family) },
            { term: "Niveau", value: levels.label(level) },
            {
              term: "Compétent sur",
              value:
                jurisdictions.length === 0 ? (
                  <Unknown />
                ) : (
                  <ul>
                    {jurisdictions.map(({ code, name, note }) => (
                      <li key={code}>
                        <a href={routes.territory(code)}>{typo(name)}</a>
                        {note && <span className="citing-detail"> {typo(note)}</span>}
                      </li>
                    ))}
                  </ul>
                ),
            },
            ...(isGroup ? [{ term: "Nature", value: "Destinataire collectif : désigne plusieurs organismes" }] : []),
            ...(metByMission ? [{ term: "Mission", value: "Rencontré par la mission d’inspection" }] : []),
          ]}
        />
        {departements.length > 0 && jurisdictions.some(({ kind }) => isMapped(kind)) && (
          <DepartementsMap
            label={`Ressort : ${joinList(departements.map(({ name }) => name))}`}
            departements={departements.map(({ code, name }) => ({ code, name, fill: "on" }))}
          />
        )}
      </div>
    </Section>
  );
}
