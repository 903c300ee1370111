import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { CoverageRow } from "@/lib/departements/coverage";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { coverageDates } from "@/lib/schemes/coverage-rows";
import { coverageStates } from "@/lib/texts/schemes";

const columns: Column<CoverageRow>[] = [
  { header: "Territoire", cell: ({ territory }) => <a href={routes.territory(territory.code)}>{typo(territory.name)}</a> },
  { header: "État", cell: ({ state }) => coverageStates.label(state) },
  { header: "Dates", cell: (row) => coverageDates(row) ?? "non précisées" },
  {
    header: "Référence",
    cell: ({ citation }) => <Citation citation={citation} brief />,
  },
];

/** One scheme in each territory that the source names. */
export function CoverageTable({ caption, rows }: { caption: string; rows: readonly CoverageRow[] }) {
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
