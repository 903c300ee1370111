"use client";

import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { GapCell } from "@/components/comparison/gap-cell";
import { PositionPlot } from "@/components/comparison/position-plot";
import { ValueCell } from "@/components/comparison/value-cell";
import type { FamilyView, RowView } from "@/lib/comparison/view";
import { routes } from "@/lib/routes";

function RowLine({ row: { key, title, details, cells, gaps, marks, zero } }: { row: RowView }) {
  return (
    <tr>
      <th scope="row">
        <a href={routes.indicator(key)}>{title}</a>
        {details && <small>{details}</small>}
      </th>
      {cells.map((cell, place) => (
        <ValueCell key={place} cell={cell} />
      ))}
      <GapCell gaps={gaps} />
      <td>{marks && <PositionPlot marks={marks} zero={zero} />}</td>
    </tr>
  );
}

type Props = { caption: string; territories: readonly string[]; families: readonly FamilyView[] };

/**
 * The families of a domain as the groups of one table. A client component for its weight only: a full comparison has ten
 * thousand elements, and the data that follows the HTML then holds the texts instead of the elements.
 */
export function ComparisonTable({ caption, territories, families }: Props) {
  const headers = [...territories, "Écart", "Position"];
  // Labels of the phone's sheets (see tables.css).
  const labels = Object.fromEntries(headers.map((header, index) => [`--c${index + 2}`, JSON.stringify(header)]));
  return (
    <table className="tbl lean cmp" style={labels}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Indicateur</th>
          {territories.map((name, place) => (
            <th key={name} scope="col">
              <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>
            </th>
          ))}
          <th scope="col">Écart</th>
          <th scope="col">Position</th>
        </tr>
      </thead>
      {families.map(({ name, rows }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={headers.length + 1}>
              {name}
            </th>
          </tr>
          {rows.map((row, index) => (
            <RowLine key={index} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
