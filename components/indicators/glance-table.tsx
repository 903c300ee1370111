"use client";

import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureLine } from "@/components/sources/figure-line";
import { DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import type { ValueLine } from "@/lib/indicators/line";
import { routes } from "@/lib/routes";

/** `values`: of each glanced territory, in their order; null: not known. */
export type GlanceRow = { key: string; title: string; details: string; values: (ValueLine | null)[] };

/** Indicators with the value of some territories. A client component for its weight only: its data is texts, not elements. */
export function GlanceTable({ territories, rows }: { territories: readonly string[]; rows: readonly GlanceRow[] }) {
  return (
    <DataTable
      className="lean glance"
      caption="Indicateurs et valeurs de quelques territoires"
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          header: "Indicateur",
          cell: ({ key, title, details }) => (
            <>
              <a href={routes.indicator(key)}>{title}</a>
              <small>{details}</small>
            </>
          ),
        },
        ...territories.map((header, place) => ({
          header,
          head: <TerritoryMark index={markIndex(place)}>{header}</TerritoryMark>,
          numeric: true,
          cell: ({ values }: GlanceRow) => {
            const line = values[place];
            return line ? <FigureLine line={line} /> : <Unknown />;
          },
        })),
      ]}
    />
  );
}
