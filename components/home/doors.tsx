import { TerritoryMark } from "@/components/charts/territory-mark";
import { Button } from "@/components/ui/button";
import { TerritoryCombobox } from "@/components/ui/territory-combobox";
import { formatNumber } from "@/lib/formats/numbers";
import { plural } from "@/lib/formats/words";
import type { HoldingCounts } from "@/lib/home/queries";
import { routes } from "@/lib/routes";

type Props = { counts: HoldingCounts; recommendations: number; passed: number; silent: number };

/** Three readers, three questions, each with its way in. */
export function Doors({ counts, recommendations, passed, silent }: Props) {
  return (
    <section className="doors" aria-label="Trois entrées">
      <div>
        <p className="door-who">Vous pilotez l’action sociale</p>
        <h2>Où en sommes-nous, comparés aux autres&#8239;?</h2>
        <ul>
          <li>
            <a href={routes.territory("DEP-35")}>
              <TerritoryMark index={1}>Ille-et-Vilaine</TerritoryMark>
            </a>
          </li>
          <li>
            <a href={routes.territory("DEP-61")}>
              <TerritoryMark index={2}>Orne</TerritoryMark>
            </a>
          </li>
          <li>
            <a href={routes.compare(["DEP-35", "DEP-61", "FR"])}>Les comparer, avec la France</a>
          </li>
          <li>
            <a href={routes.departements}>Un autre département</a>
          </li>
        </ul>
      </div>
      <div>
        <p className="door-who">Vous inspectez, vous suivez</p>
        <h2>Que sont devenues les {recommendations} recommandations&#8239;?</h2>
        <p>
          {silent === recommendations ? "Aucune source ne dit encore les suites" : `${plural(recommendations - silent, "recommandation renseignée", "recommandations renseignées")}`}
          &#8239;; {plural(passed, "échéance est passée", "échéances sont passées")} sans déclaration.
        </p>
        <ul>
          <li>
            <a href={routes.recommendations}>Toutes, autorité par autorité</a>
          </li>
          <li>
            <a href={routes.filtered(routes.recommendations, { echeance: "passee" })}>Celles dont l’échéance est passée</a>
          </li>
          <li>
            <a href={routes.findings}>Les {counts.findings} constats du rapport</a>
          </li>
        </ul>
      </div>
      <div>
        <p className="door-who">Vous agissez dans une commune</p>
        <h2>Quels programmes servent mon territoire&#8239;?</h2>
        <form action={routes.programmes} className="door-form" aria-label="Programmes d’un territoire">
          <TerritoryCombobox
            name="territoire"
            label="Commune, intercommunalité ou département"
            hint={`L’une des ${formatNumber(counts.communes)} communes de France.`}
            placeholder="Redon, Flers Agglo, Orne…"
          />
          <Button type="submit" kind="primary">
            Voir les programmes
          </Button>
        </form>
        <p>
          <a href={routes.programmes}>Les {counts.programmes} programmes</a>
        </p>
      </div>
    </section>
  );
}
