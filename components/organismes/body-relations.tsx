import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import type { RelationLine } from "@/lib/organismes/queries";
import { routes } from "@/lib/routes";
import { relationStrengths } from "@/lib/texts/organismes";

const columns: Column<RelationLine>[] = [
  { header: "Avec", cell: ({ other }) => <a href={routes.organisme(other.slug)}>{typo(other.name)}</a> },
  { header: "Par quel instrument", cell: ({ instrument, object }) => typo(`${instrument} : ${object}`) },
  { header: "Où", cell: ({ territory }) => typo(territory.name) },
  { header: "Depuis", cell: ({ since }) => (since === null ? <Unknown /> : formatPartialDate(since)) },
  { header: "Force (classement Maillage)", cell: ({ strength }) => (strength === null ? <Unknown /> : relationStrengths.label(strength)) },
  { header: "Référence", cell: ({ citation }) => <Citation citation={citation} brief /> },
];

/** With whom the body works, by which instrument, how strongly. */
export function BodyRelations({ relations }: { relations: readonly RelationLine[] }) {
  if (relations.length === 0) return null;
  return (
    <Section id="partenariats" title="Partenariats">
      <DataTable caption="Partenariats de l’organisme" captionHidden columns={columns} rows={relations} rowKey={({ id }) => id} />
    </Section>
  );
}
