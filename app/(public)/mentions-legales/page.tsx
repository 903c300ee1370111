import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Mentions légales",
  description: "Éditeur, hébergement, sources et droits de réutilisation.",
};

export default function LegalPage() {
  return (
    <>
      <PageHeader title="Mentions légales" />
      <div className="prose">
        <h2 id="editeur">Éditeur et hébergement</h2>
        <p>
          Éditeur, direction de la publication et hébergeur&nbsp;: à renseigner par l’organisme qui déploie Maillage.
        </p>
        <h2 id="sources">Sources</h2>
        <p>
          Les faits présentés viennent de deux documents publics, résumés dans nos propres mots&nbsp;: le{" "}
          <a href={routes.document("igas-2020-098r")}>rapport de l’Inspection générale des affaires sociales n°&nbsp;2020-098R</a>{" "}
          et le <a href={routes.document("regards-territoires")}>numéro 56 de la revue <cite>Regards</cite></a> de l’École
          nationale supérieure de Sécurité sociale. Les droits de ces documents restent à leurs éditeurs. Maillage n’est ni
          édité ni validé par eux.
        </p>
        <p>
          Les territoires viennent du découpage administratif publié par Etalab. Les contours de la carte des départements
          viennent de svg-maps, sous licence Creative Commons Attribution 4.0.
        </p>
        <h2 id="classements">Ce qui est de notre fait</h2>
        <p>
          Le public, la nature, le stade et les rôles des programmes, les preuves et résultats attendus des recommandations et
          la force des partenariats sont un classement de Maillage, signalé comme tel. Aucune source ne les donne.
        </p>
        <h2 id="responsabilite">Limites</h2>
        <p>
          Le rapport est de 2021 et ses chiffres surtout de 2017 à 2020&nbsp;; la revue est de 2020. Maillage ne décrit pas la
          situation actuelle des organismes&nbsp;: chaque valeur porte sa période et renvoie au passage qui la donne. En cas de
          doute, le document d’origine fait foi.
        </p>
        <h2 id="polices">Logiciels et caractères</h2>
        <p>
          Les caractères Source Serif 4 et Source Sans 3 sont distribués sous licence SIL Open Font 1.1, les icônes Lucide
          sous licence ISC. Tout est servi depuis ce site&nbsp;: aucune ressource n’est demandée à un autre hôte.
        </p>
      </div>
    </>
  );
}
