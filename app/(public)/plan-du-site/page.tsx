import type { Metadata } from "next";

import { mainSections, otherSections, type Section } from "@/components/layout/sections";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Plan du site", description: "Toutes les rubriques de Maillage." };

const resources: readonly Section[] = [
  { href: routes.glossary, label: "Glossaire" },
  { href: routes.methods, label: "Méthodes" },
  { href: routes.contradictions, label: "Contradictions des sources" },
  { href: routes.document("igas-2020-098r"), label: "Rapport IGAS n° 2020-098R, paragraphe par paragraphe" },
  { href: routes.document("regards-territoires"), label: "Revue Regards n° 56, article par article" },
];

const starts: readonly Section[] = [
  { href: routes.home, label: "Accueil" },
  { href: routes.search, label: "Recherche" },
  { href: routes.territory("DEP-35"), label: "Ille-et-Vilaine" },
  { href: routes.territory("DEP-61"), label: "Orne" },
  { href: routes.compare(["DEP-35", "DEP-61", "FR"]), label: "Ille-et-Vilaine, Orne et France, côte à côte" },
];

const duties: readonly Section[] = [
  { href: routes.help, label: "Aide" },
  { href: routes.news, label: "Nouveautés" },
  { href: routes.accessibility, label: "Accessibilité" },
  { href: routes.legal, label: "Mentions légales" },
  { href: routes.personalData, label: "Données personnelles" },
];

const groups = [
  { id: "commencer", title: "Commencer", sections: starts },
  { id: "rubriques", title: "Rubriques", sections: [...mainSections, ...otherSections] },
  { id: "ressources", title: "Ressources", sections: resources },
  { id: "site", title: "À propos du site", sections: duties },
];

export default function SitemapPage() {
  return (
    <>
      <PageHeader title="Plan du site" />
      <div className="columns">
        {groups.map(({ id, title, sections }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <ul className="link-list">
              {sections.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
