import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";
import { HelpOnFigures } from "@/components/layout/help-on-figures";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Aide", description: "Lire un chiffre, chercher, comparer, citer, imprimer, réutiliser." };

export default function HelpPage() {
  return (
    <>
      <PageHeader title="Aide" lead="Lire un chiffre, chercher, comparer, citer, imprimer, réutiliser." />
      <div className="prose">
        <HelpOnFigures />
        <h2 id="chercher">Chercher</h2>
        <p>
          Le champ en haut de chaque page cherche dans tout&nbsp;: territoires, organismes, dispositifs, programmes, indicateurs
          et leurs valeurs, recommandations, constats, paragraphes, glossaire. Accents, pluriels et petites fautes ne gênent pas.
          Une question courte suffit, par exemple <a href={routes.searchFor("places de crèche Orne")}>places de crèche Orne</a>, un
          sigle comme <a href={routes.searchFor("CTG")}>CTG</a>, ou un paragraphe comme <a href={routes.searchFor("§184")}>§184</a>.
        </p>
        <h2 id="territoires">Choisir un territoire</h2>
        <p>
          Écrire le nom d’une commune propose les territoires de ce nom dans toute la France. Les{" "}
          <a href={routes.programmes}>programmes</a> montrent alors ce qui la dessert&nbsp;: ce qui est propre à la commune, à son
          intercommunalité, à son département, à sa région, et ce qui vaut partout. Le département d’une commune vient de la
          commune elle-même&nbsp;: une intercommunalité peut en couvrir plusieurs.
        </p>
        <h2 id="comparer">Comparer</h2>
        <p>
          La <a href={routes.compare(["DEP-35", "DEP-61", "FR"])}>comparaison</a> place deux à quatre territoires côte à côte, pour
          les indicateurs qu’au moins deux possèdent. Un écart n’est calculé qu’entre deux valeurs comparables&nbsp;; sinon, la raison
          est dite. Un écart n’a de couleur que si l’indicateur dit ce qui est mieux. Il n’y a pas de classement.
        </p>
        <h2 id="recommandations">Suivre une recommandation</h2>
        <p>
          Une <a href={routes.recommendations}>recommandation</a> se suit autorité par autorité. «&nbsp;Échéance passée&nbsp;» se dit
          d’une date dépassée sans déclaration&nbsp;; «&nbsp;en retard&nbsp;», d’une action déclarée inachevée après sa date. Ce
          qu’une autorité déclare n’est jamais présenté comme vérifié.
        </p>
        <h2 id="citer">Citer, imprimer, réutiliser</h2>
        <ul>
          <li>L’adresse d’une page contient ses filtres&nbsp;: la copier suffit pour retrouver ou partager la même vue.</li>
          <li>Chaque titre a un lien permanent, le signe # qui apparaît au survol ou au clavier.</li>
          <li>
            L’impression (A4) garde les références, ouvre les parties repliées et porte la date et l’adresse de la page.
          </li>
          <li>
            Les listes qui proposent «&nbsp;Données&nbsp;» se téléchargent en CSV ou en JSON, sans clé ni compte.
          </li>
        </ul>
        <h2 id="clavier">Au clavier</h2>
        <p>
          La première touche Tab propose d’aller au contenu, au menu, à la recherche ou au pied de page. Les mots soulignés de
          points s’expliquent avec Entrée et se referment avec Échap.
        </p>
      </div>
    </>
  );
}
