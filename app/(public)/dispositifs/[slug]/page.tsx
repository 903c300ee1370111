import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { SchemeSheet } from "@/components/schemes/scheme-sheet";
import { Citation } from "@/components/sources/citation";
import { Explained } from "@/components/sources/explained";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { getScheme } from "@/lib/schemes/queries";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scheme = await getScheme((await params).slug);
  return scheme ? { title: scheme.acronym ? `${scheme.acronym}, ${scheme.name}` : scheme.name, description: scheme.purpose } : {};
}

export default async function SchemePage({ params }: Props) {
  const scheme = await getScheme((await params).slug);
  if (!scheme) notFound();

  return (
    <>
      <PageHeader
        trail={[{ label: "Dispositifs", href: routes.schemes }]}
        current={scheme.acronym ?? scheme.name}
        title={typo(scheme.name)}
        code={scheme.acronym ?? undefined}
        lead={
          <>
            <Explained text={scheme.purpose} /> <Citation citation={scheme.citation} />
          </>
        }
        actions={<PrintButton />}
      />
      <SchemeSheet scheme={scheme} />
    </>
  );
}
