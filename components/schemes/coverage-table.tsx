import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { coverageDates, type CoverageView } from "@/lib/schemes/coverage-rows";
import { coverageScopes, coverageStates } from "@/lib/texts/schemes";

const columns: Column<CoverageView>[] = [
  {
    header: "Territoire",
    cell: ({ territory, scope }) => (
      <>
        <a href={routes.territory(territory.code)}>{typo(territory.name)}</a>
        {scope === "summary" && <span className="citing-detail">{coverageScopes.label(scope)}</span>}
      </>
    ),
  },
  { header: "État", cell: ({ state }) => coverageStates.label(state) },
  { header: "Dates", cell: (row) => coverageDates(row) ?? <Unknown /> },
  {
    header: "Signataires",
    cell: ({ signatories }) => (signatories.length === 0 ? <Unknown /> : typo(joinList(signatories.map(({ name }) => name)))),
  },
  {
    header: "Ce que dit la source",
    cell: ({ detail, note, citation }) => (
      <>
        {typo(detail)} <Citation citation={citation} />
        {note && <span className="citing-detail">{typo(note)}</span>}
      </>
    ),
  },
];

/** Where a scheme stands, one row a territory. */
export function CoverageTable({ rows }: { rows: readonly CoverageView[] }) {
  return <DataTable caption="Territoires couverts" captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
