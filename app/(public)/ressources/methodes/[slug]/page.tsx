import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { MethodExtras } from "@/components/resources/method-extras";
import { MethodFormula } from "@/components/resources/method-formula";
import { MethodResults } from "@/components/resources/method-results";
import { Citation } from "@/components/sources/citation";
import { Explained } from "@/components/sources/explained";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { getMethod } from "@/lib/sources/methods-queries";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const method = await getMethod((await params).slug);
  return method ? { title: method.title, description: method.summary } : {};
}

export default async function MethodPage({ params }: Props) {
  const method = await getMethod((await params).slug);
  if (!method) notFound();

  return (
    <>
      <PageHeader
        trail={[
          { label: "Ressources", href: routes.resources },
          { label: "Méthodes", href: routes.methods },
        ]}
        title={typo(method.title)}
        lead={
          <>
            <Explained text={method.summary} /> <Citation citation={method.citation} />
          </>
        }
      />
      <Section id="variables" title="Variables">
        <DefinitionList
          items={method.variables.map(({ label, meaning, source }) => ({
            term: label,
            value: typo(source ? `${meaning} (source : ${source})` : meaning),
          }))}
        />
      </Section>
      <MethodFormula formula={method.formula} thresholds={method.thresholds?.note ?? null} />
      <MethodResults results={method.results} names={method.names} />
      <MethodExtras fields={method.extras} names={method.names} />
      <Section id="precautions" title="Précautions">
        <ul className="bullets">
          {method.caution.map((caution) => (
            <li key={caution}>{typo(caution)}</li>
          ))}
        </ul>
      </Section>
      <Section id="usages" title="Usages possibles" intro="Classement Maillage : la source décrit la méthode, pas son emploi ici.">
        <ul className="bullets">
          {method.useInApp.map((use) => (
            <li key={use}>{typo(use)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
