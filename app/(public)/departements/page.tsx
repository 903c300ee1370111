import type { Metadata } from "next";

import { DepartementsTable } from "@/components/departements/departements-table";
import { EvaluatedList } from "@/components/departements/evaluated-list";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listDepartements } from "@/lib/departements/queries";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Départements",
  description: "Les départements que l’inspection a évalués, puis tous les autres avec ce que Maillage en sait.",
};

export default async function DepartementsPage() {
  const departements = await listDepartements();
  const evaluated = departements.filter((departement) => departement.evaluated);
  return (
    <>
      <PageHeader
        title="Départements"
        lead={typo("Deux départements ont été évalués par l’inspection ; les autres montrent leur découpage, leurs organismes et les valeurs que les sources citent.")}
        actions={
          <ButtonLink kind="primary" href={routes.compare([...evaluated.map(({ code }) => code), "FR"])}>
            Comparer les départements évalués
          </ButtonLink>
        }
      />
      <Section id="evalues" title="Évalués par l’inspection">
        <EvaluatedList departements={evaluated} />
      </Section>
      <Section id="tous" title="Tous les autres" intro="Populations municipales de la géographie officielle (Insee).">
        <DepartementsTable rows={departements.filter((departement) => !departement.evaluated)} />
      </Section>
    </>
  );
}
