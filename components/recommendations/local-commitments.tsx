import { markIndex } from "@/components/charts/mark";
import { StateLabel } from "@/components/charts/state-shape";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { commitmentLabel, isOnPaper } from "@/lib/recommendations/label";
import type { LocalRow, LocalTable } from "@/lib/recommendations/grouping";
import type { CommitmentSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

function Cell({ commitment }: { commitment: CommitmentSummary | undefined }) {
  if (!commitment) return <Unknown label="sans objet ici" />;
  const { authority, state } = commitment;
  return (
    <>
      <a href={routes.organisme(authority.slug)}>{typo(authority.name)}</a>
      <span className="source-note">
        <StateLabel state={commitmentLabel(state)} isOnPaper={isOnPaper(state)} />
      </span>
    </>
  );
}

/** The printed groups that a row's bodies are members of: our reading, said once. */
const groupsOf = ({ byTerritory }: LocalRow) => [...new Set([...byTerritory.values()].flatMap(({ group }) => group?.name ?? []))];

function RowHead({ row }: { row: LocalRow }) {
  const groups = groupsOf(row);
  return (
    <>
      {row.label}
      {groups.length > 0 && (
        <span className="source-note">{typo(`membres de ${joinList(groups.map((name) => `« ${name} »`))} (notre lecture)`)}</span>
      )}
    </>
  );
}

/** Local bodies of each kind, the territories side by side. */
export function LocalCommitments({ table: { territories, rows } }: { table: LocalTable }) {
  const columns: readonly Column<LocalRow>[] = [
    { header: "Organismes locaux", cell: (row) => <RowHead row={row} /> },
    ...territories.map(({ code, name }, position) => ({
      header: name,
      head: <TerritoryMark index={markIndex(position)}>{name}</TerritoryMark>,
      cell: ({ byTerritory }: LocalRow) => <Cell commitment={byTerritory.get(code)} />,
    })),
  ];
  return <DataTable caption="Engagements locaux, département par département" columns={columns} rows={rows} rowKey={({ family }) => family} />;
}
