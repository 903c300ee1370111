"use client";

import type { CSSProperties } from "react";

import { FigureLine } from "@/components/sources/figure-line";
import { References } from "@/components/sources/references";
import type { GroupView } from "@/lib/indicators/values-view";
import { routes } from "@/lib/routes";

// Header of the phone's sheets (see tables.css).
const labels: CSSProperties & Record<`--${string}`, string> = { "--c2": '"Précisions"' };

/**
 * Every value of an indicator, by territory and body, with what the source says of it and its references. A client
 * component for its weight only: its data is texts, not elements.
 */
export function ValuesTable({ groups }: { groups: readonly GroupView[] }) {
  return (
    <table className="tbl lean values" style={labels}>
      <caption className="sr-only">Toutes les valeurs, par territoire et par organisme</caption>
      <thead>
        <tr>
          <th scope="col">Valeur et période</th>
          <th scope="col">Précisions</th>
        </tr>
      </thead>
      {groups.map(({ place, organisme, values }) => (
        <tbody key={`${place.code} ${organisme?.slug ?? ""}`}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <a href={routes.territory(place.code)}>{place.name}</a>
              {organisme && (
                <>
                  {" · "}
                  <a href={routes.organisme(organisme.slug)}>{organisme.name}</a>
                </>
              )}
            </th>
          </tr>
          {values.map(({ line, remarks, references }, index) => (
            <tr key={index}>
              <th scope="row">
                <FigureLine line={line} />
              </th>
              <td>
                {remarks}
                {references && (
                  <p>
                    Dit par <References {...references} />
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
