import { markIndex } from "@/components/charts/mark";
import { StateLabel } from "@/components/charts/state-shape";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { commitmentLabel, isOnPaper } from "@/lib/recommendations/label";
import type { LocalRow, LocalTable } from "@/lib/recommendations/grouping";
import type { CommitmentSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

function Cell({ commitment }: { commitment: CommitmentSummary | undefined }) {
  if (!commitment) return <Unknown label="sans objet ici" />;
  const { authority, group, state } = commitment;
  return (
    <>
      <a href={routes.organisme(authority.slug)}>{typo(authority.name)}</a>
      <span className="source-note">
        <StateLabel state={commitmentLabel(state)} isOnPaper={isOnPaper(state)} />
        {group && typo(` · membre de « ${group.name} » (notre lecture)`)}
      </span>
    </>
  );
}

/** Local bodies of each kind, the territories side by side. */
export function LocalCommitments({ table: { territories, rows } }: { table: LocalTable }) {
  const columns: readonly Column<LocalRow>[] = [
    { header: "Organismes locaux", cell: ({ label }) => label },
    ...territories.map(({ code, name }, position) => ({
      header: name,
      head: <TerritoryMark index={markIndex(position)}>{name}</TerritoryMark>,
      cell: ({ byTerritory }: LocalRow) => <Cell commitment={byTerritory.get(code)} />,
    })),
  ];
  return <DataTable caption="Engagements locaux, département par département" columns={columns} rows={rows} rowKey={({ family }) => family} />;
}
