import { DotPlot } from "@/components/charts/dot-plot";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureValue } from "@/components/sources/figure-value";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import type { Row } from "@/lib/comparison/rows";
import { caveats, gapText, refusals } from "@/lib/comparison/texts";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

function Gap({ row }: { row: Row }) {
  const gap = row.gaps.find(({ first, second }) => first === 0 && second === 1);
  if (!gap) return null;
  if (gap.verdict.kind === "refused") return <span className="soft">{refusals[gap.verdict.reason].label}</span>;
  return (
    <>
      <b className="nowrap">{gapText(gap)}</b>
      {gap.verdict.caveats.length > 0 && <span className="citing-detail">{gap.verdict.caveats.map((code) => caveats[code]).join(", ")}</span>}
    </>
  );
}

const valueOf = (row: Row, place: number) => {
  const value = row.sides[place]?.value ?? null;
  return value ? <FigureValue figure={value} brief /> : <Unknown />;
};

/** Key figures of one domain: the département, France, the gap where it is lawful, the positions. */
export function KeyFiguresTable({ caption, name, rows }: { caption: string; name: string; rows: readonly Row[] }) {
  const columns: Column<Row>[] = [
    { header: "Indicateur", cell: ({ indicator }) => <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a> },
    { header: name, head: <TerritoryMark index={1}>{name}</TerritoryMark>, numeric: true, cell: (row) => valueOf(row, 0) },
    { header: "France", head: <TerritoryMark index={3}>France</TerritoryMark>, numeric: true, cell: (row) => valueOf(row, 1) },
    { header: "Écart", cell: (row) => <Gap row={row} /> },
    {
      header: "Position",
      cell: ({ plot }) => plot?.marks[0] && plot.marks[1] && <DotPlot marks={[plot.marks[0], null, plot.marks[1]]} />,
    },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ indicator }) => indicator.key} />;
}
