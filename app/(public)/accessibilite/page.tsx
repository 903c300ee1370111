import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = {
  title: "Accessibilité",
  description: "Où en est l’accessibilité de Maillage : ce qui est vérifié, ce qui ne l’est pas encore.",
};

export default function AccessibilityPage() {
  return (
    <>
      <PageHeader
        title="Accessibilité"
        lead="Maillage vise les critères A et AA du RGAA 4.1 et des WCAG 2.2. Aucun audit n’a encore été réalisé."
      />
      <div className="prose">
        <h2 id="etat">État de conformité</h2>
        <p>
          <strong>Évaluation interne par tests automatiques (axe)&nbsp;; audit RGAA non réalisé.</strong> Tant qu’un audit
          n’a pas eu lieu, aucun taux de conformité ne peut être annoncé. L’organisme qui déploie Maillage doit faire
          réaliser cet audit et publier sa propre déclaration.
        </p>
        <h2 id="verifie">Ce qui est vérifié à chaque modification</h2>
        <ul>
          <li>les règles automatiques d’axe sur chaque type de page, en grand écran et à 390 pixels de large&nbsp;;</li>
          <li>le contraste de chaque couple de couleurs, en thème clair et en thème sombre&nbsp;;</li>
          <li>le parcours au clavier&nbsp;: liens d’accès rapide, focus toujours visible, taille des cibles&nbsp;;</li>
          <li>la lecture et les filtres sans JavaScript.</li>
        </ul>
        <h2 id="choix">Ce que la conception garantit</h2>
        <ul>
          <li>la couleur n’est jamais seule&nbsp;: chaque territoire a une forme, chaque état a une forme et un mot&nbsp;;</li>
          <li>chaque graphique est accompagné de ses valeurs en texte ou en tableau&nbsp;;</li>
          <li>les tableaux ont un titre et des en-têtes&nbsp;; sur téléphone, chaque ligne devient une fiche&nbsp;;</li>
          <li>les animations sont coupées quand le système le demande.</li>
        </ul>
        <h2 id="limites">Limites connues</h2>
        <ul>
          <li>les essais avec des lecteurs d’écran et avec des personnes concernées restent à mener&nbsp;;</li>
          <li>les matrices larges se parcourent dans une zone à défilement horizontal, accessible au clavier&nbsp;;</li>
          <li>les documents sources (rapport, revue) ne sont pas reproduits ici&nbsp;: leur accessibilité relève de leurs éditeurs.</li>
        </ul>
        <h2 id="signaler">Signaler une difficulté</h2>
        <p>
          Le contact est à renseigner par l’organisme qui déploie Maillage. Si une difficulté vous empêche d’accéder à un
          contenu et que vous n’obtenez pas de réponse, vous pouvez saisir le Défenseur des droits.
        </p>
      </div>
    </>
  );
}
