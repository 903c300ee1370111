import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { CitingList } from "@/components/resources/citing-list";
import { PassageContext } from "@/components/resources/passage-context";
import { PassageNeighbours } from "@/components/resources/passage-neighbours";
import { SectionPassages } from "@/components/resources/section-passages";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { listCiting } from "@/lib/sources/citing-queries";
import { getPassage } from "@/lib/sources/passages-queries";
import { listSection } from "@/lib/sources/section-queries";
import { shortDocumentName, partTitle } from "@/lib/sources/texts";

type Props = { params: Promise<{ document: string; passage: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, passage } = await params;
  const found = await getPassage(document, passage);
  return found ? { title: `${found.ref}, ${shortDocumentName(document)}`, description: found.gist } : {};
}

export default async function PassagePage({ params }: Props) {
  const { document, passage: slug } = await params;
  const [passage, citing] = await Promise.all([getPassage(document, slug), listCiting(document, slug)]);
  if (!passage) notFound();
  const section = await listSection(document, passage.part, passage.section);
  const source = `${passage.document.publisher}, ${passage.document.reference}, ${formatPartialDate(passage.document.date)}`;

  return (
    <>
      <PageHeader
        trail={[
          { label: "Ressources", href: routes.resources },
          { label: shortDocumentName(document), href: routes.document(document) },
        ]}
        title={passage.ref}
        lead={<Explained text={passage.gist} />}
      />
      <p className="source-note">
        {typo(`Ce que dit ce passage, dans nos mots. ${partTitle(passage.part)}, « ${passage.section} ». Source : ${source}.`)}
      </p>
      <PassageNeighbours document={document} previous={passage.previous} next={passage.next} />
      <div className="split">
        <Section id="cite-par" title="Ce qui s’y réfère">
          {citing.length > 0 ? <CitingList groups={citing} /> : <p>Aucun chiffre, constat, programme ni dispositif de Maillage ne cite ce passage.</p>}
        </Section>
        <div>
          <Section id="contexte" title="De quoi il parle">
            <PassageContext passage={passage} />
          </Section>
          <SectionPassages document={document} title={passage.section} passages={section} current={slug} />
        </div>
      </div>
    </>
  );
}
