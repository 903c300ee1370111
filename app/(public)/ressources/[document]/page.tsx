import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { TableOfContents } from "@/components/resources/table-of-contents";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { getDocument } from "@/lib/sources/documents-queries";
import { shortDocumentName } from "@/lib/sources/texts";

type Props = { params: Promise<{ document: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getDocument((await params).document);
  return found ? { title: found.title, description: found.description } : {};
}

export default async function DocumentPage({ params }: Props) {
  const document = await getDocument((await params).document);
  if (!document) notFound();
  const facts = [
    `${document.publisher}, ${document.reference}, ${formatPartialDate(document.date)}.`,
    document.dateNote,
    document.fieldwork && `${document.fieldwork}.`,
    document.note,
  ].filter(Boolean);

  return (
    <>
      <PageHeader
        trail={[{ label: "Ressources", href: routes.resources }]}
        current={shortDocumentName(document.slug)}
        title={typo(document.title)}
        lead={typo(document.description)}
      />
      <p className="source-note">{typo(facts.join(" "))}</p>
      <Section
        id="sommaire"
        title="Sommaire"
        intro={typo(`${plural(document.passages, "passage résumé", "passages résumés")} dans nos mots. Chaque référence ouvre son résumé et tout ce qui la cite.`)}
      >
        <TableOfContents document={document.slug} sections={document.sections} />
      </Section>
    </>
  );
}
