import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ProgrammeSheet } from "@/components/programmes/programme-sheet";
import { SimilarProgrammes } from "@/components/programmes/similar-programmes";
import { Citation } from "@/components/sources/citation";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { typo } from "@/lib/formats/typography";
import { getProgramme, getProgrammeContext, listSimilarProgrammes } from "@/lib/programmes/queries";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const programme = await getProgramme((await params).slug);
  return programme ? { title: programme.name, description: programme.summary } : {};
}

export default async function ProgrammePage({ params }: Props) {
  const programme = await getProgramme((await params).slug);
  if (!programme) notFound();
  const [similar, context] = await Promise.all([listSimilarProgrammes(programme), getProgrammeContext(programme)]);

  return (
    <>
      <PageHeader
        trail={[{ label: "Programmes", href: routes.programmes }]}
        title={typo(programme.name)}
        lead={
          <>
            <Explained text={programme.summary} /> <Citation citation={programme.citation} />
          </>
        }
        actions={<PrintButton />}
      />
      <ProgrammeSheet programme={programme} context={context} />
      <SimilarProgrammes programmes={similar} />
    </>
  );
}
