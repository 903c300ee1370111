import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = {
  title: "Données personnelles",
  description: "Ni compte, ni cookie, ni mesure d’audience : ce que Maillage fait, et ne fait pas, de vos données.",
};

export default function PersonalDataPage() {
  return (
    <>
      <PageHeader
        title="Données personnelles"
        lead="Lire Maillage ne demande aucun compte. Le site ne dépose aucun cookie et ne mesure pas votre navigation."
      />
      <div className="prose">
        <h2 id="lecture">Quand vous lisez</h2>
        <ul>
          <li>aucun compte, aucune inscription&nbsp;;</li>
          <li>aucun cookie, aucun traceur, aucune mesure d’audience, donc aucun bandeau de consentement&nbsp;;</li>
          <li>aucune requête vers un autre site&nbsp;: polices, cartes et graphiques sont servis d’ici.</li>
        </ul>
        <p>
          Comme tout serveur, celui qui héberge Maillage peut tenir un journal technique (adresse IP, date, page demandée).
          Sa durée de conservation est à renseigner par l’organisme qui déploie le site.
        </p>
        <h2 id="recherche">Quand vous cherchez</h2>
        <p>
          Les mots cherchés figurent dans l’adresse de la page de résultats. N’y écrivez ni nom de personne, ni numéro
          d’allocataire, ni situation individuelle.
        </p>
        <h2 id="publication">Dans les pages publiées</h2>
        <p>
          Maillage parle d’organismes, de dispositifs et de territoires. Les contacts sont des fonctions ou des services&nbsp;;
          aucun nom de personne privée n’est publié.
        </p>
        <h2 id="droits">Vos droits</h2>
        <p>
          Le délégué à la protection des données est à renseigner par l’organisme qui déploie Maillage. Vous pouvez aussi
          adresser une réclamation à la Commission nationale de l’informatique et des libertés (CNIL).
        </p>
      </div>
    </>
  );
}
