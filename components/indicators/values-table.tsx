import type { CSSProperties } from "react";

import { Citation } from "@/components/sources/citation";
import { FigureLine } from "@/components/sources/figure-line";
import { typo } from "@/lib/formats/typography";
import { figureParts } from "@/lib/indicators/figure";
import type { ValueGroup } from "@/lib/indicators/groups";
import { routes } from "@/lib/routes";

// Header of the phone's sheets (see tables.css).
const labels: CSSProperties & Record<`--${string}`, string> = { "--c2": '"Précisions"' };

/** Every value of an indicator, by territory and body: with what the source says of it, and all its references. */
export function ValuesTable({ groups, title }: { groups: readonly ValueGroup[]; title: string }) {
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
              <a href={routes.territory(place.code)}>{typo(place.name)}</a>
              {organisme && (
                <>
                  {" · "}
                  <a href={routes.organisme(organisme.slug)}>{typo(organisme.name)}</a>
                </>
              )}
            </th>
          </tr>
          {values.map((value) => (
            <tr key={value.id}>
              <th scope="row">
                <FigureLine value={value} title={title} />
              </th>
              <td>
                {typo(figureParts(value).remarks.join(" "))}
                {value.citation.also.length > 0 && (
                  <p>
                    Dit par <Citation citation={value.citation} />
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
