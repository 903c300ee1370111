import { Section } from "@/components/ui/section";
import { type Column, DataTable } from "@/components/ui/data-table";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { CompetentBody } from "@/lib/territories/body-queries";
import { asOrganismeFamily, organismeFamilies } from "@/lib/texts/organismes";

const columns: Column<CompetentBody>[] = [
  { header: "Organisme", cell: ({ slug, name }) => <a href={routes.organisme(slug)}>{typo(name)}</a> },
  { header: "Famille", cell: ({ family }) => organismeFamilies.label(asOrganismeFamily(family)) },
  {
    header: "Ressort",
    cell: ({ territory, whole }) => (
      <>
        <a href={routes.territory(territory.code)}>{typo(territory.name)}</a>
        {!whole && <span className="citing-detail">une partie seulement du territoire</span>}
      </>
    ),
  },
];

const SHOWN = 15;

/** Bodies that are competent in a territory, in the order of the query; the national ones, the same everywhere, by their list. */
export function CompetentBodies({ code, bodies }: { code: string; bodies: readonly CompetentBody[] }) {
  const local = bodies.filter(({ territory }) => territory.kind !== "pays");
  const national = bodies.length - local.length;
  return (
    <Section
      id="competents"
      title="Qui est compétent ici"
      intro="Organismes que les sources citent, caisses et collectivités d’abord. Un ressort régional ou interdépartemental est nommé."
      actions={national > 0 && <a href={routes.nationalBodies}>{`Les ${plural(national, "organisme national", "organismes nationaux")}`}</a>}
    >
      {local.length > 0 ? (
        <DataTable caption="Organismes compétents" captionHidden columns={columns} rows={local.slice(0, SHOWN)} rowKey={({ slug }) => slug} />
      ) : (
        <p>Les sources ne citent aucun organisme local pour ce territoire.</p>
      )}
      {local.length > SHOWN && (
        <p>
          <a href={routes.bodiesOf(code)}>{`Les ${plural(local.length, "organisme")} compétents`}</a>
        </p>
      )}
    </Section>
  );
}
