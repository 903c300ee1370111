import type { Metadata } from "next";

import { InnovationItem } from "@/components/innovations/innovation-item";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { listInnovations } from "@/lib/innovations/queries";
import { stages } from "@/lib/texts/programmes";

export const metadata: Metadata = {
  title: "Innovations",
  description: "Les innovations que les sources décrivent, de l’idée au déploiement, avec leur évaluation quand elle existe.",
};

export default async function InnovationsPage() {
  const innovations = await listInnovations();
  return (
    <>
      <PageHeader
        title="Innovations"
        lead={typo("Ce que les sources décrivent de neuf, rangé par stade (classement Maillage) : où, par qui, et ce que l’on sait des résultats.")}
      />
      {stages.codes.map((stage) => {
        const own = innovations.filter((innovation) => innovation.stage === stage);
        return own.length === 0 ? null : (
          <Section key={stage} id={stage} title={`${stages.label(stage)} (${own.length})`}>
            <ul className="programme-list">
              {own.map((innovation) => (
                <InnovationItem key={innovation.slug} innovation={innovation} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
