import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import type { PartnershipRow } from "@/lib/partnerships/queries";
import { routes } from "@/lib/routes";
import { relationStrengths } from "@/lib/texts/organismes";

const columns: Column<PartnershipRow>[] = [
  { header: "Organisme", cell: ({ from }) => <a href={routes.organisme(from.slug)}>{typo(from.name)}</a> },
  { header: "Avec", cell: ({ to }) => <a href={routes.organisme(to.slug)}>{typo(to.name)}</a> },
  {
    header: "Par quel instrument",
    cell: ({ instrument, object, scheme, note }) => (
      <>
        {typo(`${instrument} : ${object}`)}
        {scheme && (
          <span className="citing-detail">
            <a href={routes.scheme(scheme.slug)}>{typo(scheme.acronym ?? scheme.name)}</a>
          </span>
        )}
        {note && <span className="citing-detail">{typo(note)}</span>}
      </>
    ),
  },
  { header: "Où", cell: ({ territory }) => <a href={routes.territory(territory.code)}>{typo(territory.name)}</a> },
  { header: "Force (classement Maillage)", cell: ({ strength }) => (strength === null ? <Unknown /> : relationStrengths.label(strength)) },
  { header: "Référence", cell: ({ citation }) => <Citation citation={citation} brief /> },
];

/** Body × body × instrument. */
export function PartnershipsTable({ rows }: { rows: readonly PartnershipRow[] }) {
  return <DataTable caption="Partenariats" captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
