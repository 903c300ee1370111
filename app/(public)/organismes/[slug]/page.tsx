import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { OrganismeSheet } from "@/components/organismes/organisme-sheet";
import { Citation } from "@/components/sources/citation";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { typo } from "@/lib/formats/typography";
import { countFigureFamilies, listMainFigures } from "@/lib/organismes/figures-queries";
import { getOrganisme } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organisme = await getOrganisme((await params).slug);
  return organisme ? { title: organisme.name, description: organisme.role } : {};
}

export default async function OrganismePage({ params }: Props) {
  const { slug } = await params;
  const [organisme, figures, families] = await Promise.all([getOrganisme(slug), listMainFigures(slug), countFigureFamilies(slug)]);
  if (!organisme) notFound();

  return (
    <>
      <PageHeader
        trail={[{ label: "Organismes", href: routes.organismes }]}
        title={typo(organisme.name)}
        code={organisme.acronym && !organisme.name.includes(organisme.acronym) ? organisme.acronym : undefined}
        lead={
          <>
            <Explained text={organisme.role} /> <Citation citation={organisme.citation} />
          </>
        }
        actions={<PrintButton />}
      />
      <OrganismeSheet organisme={organisme} figures={figures} families={families} />
    </>
  );
}
