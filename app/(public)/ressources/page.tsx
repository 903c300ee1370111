import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { DocumentCard } from "@/components/resources/document-card";
import { plural } from "@/lib/formats/words";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { listDocuments } from "@/lib/sources/documents-queries";
import { countResources } from "@/lib/sources/counts-queries";

export const metadata: Metadata = {
  title: "Ressources",
  description: "Les deux documents dont Maillage tire ses données, paragraphe par paragraphe, le glossaire, les méthodes et les contradictions des sources.",
};

export default async function ResourcesPage() {
  const [documents, counts] = await Promise.all([listDocuments(), countResources()]);
  const entries = [
    { href: routes.glossary, title: "Glossaire", text: `${plural(counts.terms, "sigle")} et leur sens.` },
    { href: routes.methods, title: "Méthodes", text: `${plural(counts.methods, "méthode")} de la revue : variables, formules, précautions.` },
    {
      href: routes.contradictions,
      title: "Contradictions des sources",
      text: `${plural(counts.contradictions, "point")} où les sources se contredisent, avec chaque version.`,
    },
  ];

  return (
    <>
      <PageHeader
        title="Ressources"
        lead={typo("D’où viennent les données : chaque chiffre, constat et programme de Maillage renvoie à un paragraphe de l’un de ces documents.")}
      />
      <Section id="documents" title="Documents">
        <div className="doc-list">
          {documents.map((document) => (
            <DocumentCard key={document.slug} document={document} />
          ))}
        </div>
      </Section>
      <Section id="outils-de-lecture" title="Pour lire les données">
        <ul className="entry-list">
          {entries.map(({ href, title, text }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <p>{typo(text)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
