import { Disclosure } from "@/components/ui/disclosure";
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

const Table = ({ caption, rows }: { caption: string; rows: readonly CompetentBody[] }) => (
  <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ slug }) => slug} />
);

/** Bodies that are competent in a territory; the national ones, the same everywhere, on demand. */
export function CompetentBodies({ bodies }: { bodies: readonly CompetentBody[] }) {
  const local = bodies.filter(({ territory }) => territory.kind !== "pays");
  const national = bodies.length - local.length;
  return (
    <Section
      id="competents"
      title="Qui est compétent ici"
      intro="Organismes que les sources citent, du plus proche au plus large. Un ressort régional ou interdépartemental est nommé."
      actions={national > 0 && <a href={routes.nationalBodies}>{`Les ${plural(national, "organisme national", "organismes nationaux")}`}</a>}
    >
      {local.length > 12 ? (
        <>
          <Table caption="Organismes compétents" rows={local.slice(0, 12)} />
          <Disclosure summary={`Les ${plural(local.length - 12, "autre")}`}>
            <Table caption="Autres organismes compétents" rows={local.slice(12)} />
          </Disclosure>
        </>
      ) : local.length > 0 ? (
        <Table caption="Organismes compétents" rows={local} />
      ) : (
        <p>Les sources ne citent aucun organisme local pour ce territoire.</p>
      )}
    </Section>
  );
}
