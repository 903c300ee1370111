"use client";

import { markIndex } from "@/components/charts/mark";
import { PolarityMark } from "@/components/charts/polarity-mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { PolarityRow } from "@/lib/findings/facets";
import { formatNumber } from "@/lib/formats/numbers";
import { routes } from "@/lib/routes";
import { SIDES } from "@/lib/texts/sides";

/**
 * Forces and weaknesses of 35, 61 and France side by side; each count opens its list, the words sought are kept. A client
 * component for its weight only.
 */
export function PolarityCounts({ rows, query }: { rows: readonly PolarityRow[]; query: string | undefined }) {
  const columns: readonly Column<PolarityRow>[] = [
    { header: "Nature", cell: ({ polarity }) => <PolarityMark polarity={polarity} /> },
    ...SIDES.map(({ code, name }, place) => ({
      header: name,
      head: <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>,
      numeric: true,
      cell: ({ polarity, counts }: PolarityRow) => {
        const count = counts[place] ?? 0;
        const href = routes.filtered(routes.findings, { q: query, territoire: code, polarite: polarity });
        return count === 0 ? "aucun" : <a href={href}>{formatNumber(count)}</a>;
      },
    })),
  ];
  return (
    <DataTable
      className="counts tbl-wide"
      caption="Constats par nature et par territoire, intercommunalités comprises. Un nombre plus grand dit surtout que le rapport en parle davantage."
      columns={columns}
      rows={rows}
      rowKey={({ polarity }) => polarity}
    />
  );
}
