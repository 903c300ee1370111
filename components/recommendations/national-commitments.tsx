import { StateLabel } from "@/components/charts/state-shape";
import { DataTable, type Column } from "@/components/ui/data-table";
import { typo } from "@/lib/formats/typography";
import { commitmentLabel, isOnPaper } from "@/lib/recommendations/label";
import { ASSESSED_TEXTS, DECLARED_TEXTS, POSITION_TEXTS } from "@/lib/recommendations/texts";
import type { CommitmentSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

const columns: readonly Column<CommitmentSummary>[] = [
  {
    header: "Autorité nationale",
    cell: ({ authority: { slug, name, acronym }, group }) => (
      <>
        <a href={routes.organisme(slug)}>{acronym ?? name}</a>
        {acronym && <span className="source-note">{typo(name)}</span>}
        {group && <span className="source-note">{typo(`membre de « ${group.name} » (notre lecture)`)}</span>}
      </>
    ),
  },
  { header: "Réponse", cell: ({ state }) => POSITION_TEXTS[state.position] },
  { header: "Déclaré", cell: ({ state }) => DECLARED_TEXTS[state.declared] },
  { header: "Apprécié", cell: ({ state }) => ASSESSED_TEXTS[state.assessed] },
  { header: "État public", cell: ({ state }) => <StateLabel state={commitmentLabel(state)} isOnPaper={isOnPaper(state)} /> },
];

/** One line per national authority: what it answered, what it declares, what was assessed, the label that follows. */
export function NationalCommitments({ commitments }: { commitments: readonly CommitmentSummary[] }) {
  return (
    <DataTable
      caption="Engagements nationaux"
      columns={columns}
      rows={commitments}
      rowKey={({ id }) => id}
    />
  );
}
