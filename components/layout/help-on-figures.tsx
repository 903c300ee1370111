import { FigureValue } from "@/components/sources/figure-value";
import { Unknown } from "@/components/ui/unknown";
import type { FigureView } from "@/lib/indicators/figure";
import { routes } from "@/lib/routes";

/** A real value of the report, to show how a figure is read: population covered by a CTG in Ille-et-Vilaine. */
const example: FigureView = {
  value: 17.4,
  valueText: null,
  unit: "%",
  year: 2020,
  period: null,
  qualifier: "fin 2020",
  flags: [],
  decimals: 1,
  note: "« Un peu plus de 17 % » au §567.",
  citation: { document: "igas-2020-098r", ref: "§221", also: ["§567"], targets: ["221", "567"] },
};

/** Help: the parts of a figure and the signs that come with it. */
export function HelpOnFigures() {
  return (
    <>
      <h2 id="chiffre">Lire un chiffre</h2>
      <p>
        Un chiffre n’est jamais nu. Exemple, la population d’Ille-et-Vilaine couverte par une convention territoriale
        globale&nbsp;: <FigureValue figure={example} form="inline" />. On y lit la valeur et son unité, sa période, puis sa
        référence&nbsp;: <strong>§221</strong> ouvre le résumé du paragraphe 221 du rapport et tout ce qui le cite.
      </p>
      <ul>
        <li>
          <strong>année non précisée</strong>&nbsp;: la source ne dit pas de quand date la valeur. Ce n’est pas «&nbsp;la plus
          récente&nbsp;».
        </li>
        <li>
          <strong>environ, plus de, près de</strong>&nbsp;: la source arrondit, on garde ses mots.
        </li>
        <li>
          <strong>objectif</strong>, <strong>prévision</strong>&nbsp;: une cible ou une attente de la source, jamais mise à la place d’un résultat.
        </li>
        <li>
          <strong>≠</strong>&nbsp;: un autre passage donne une valeur différente&nbsp;; le signe ouvre la note. Voir les{" "}
          <a href={routes.contradictions}>contradictions des sources</a>.
        </li>
        <li>
          <Unknown />&nbsp;: aucune source ne donne la valeur. Ce n’est pas zéro.
        </li>
        <li>
          <strong>classement Maillage</strong>&nbsp;: une classification de notre fait, que les sources ne donnent pas.
        </li>
      </ul>
    </>
  );
}
