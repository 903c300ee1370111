"use client";

import { StateShape } from "@/components/charts/state-shape";
import { DeadlineText } from "@/components/recommendations/deadline-text";
import { Scroller } from "@/components/ui/scroller";
import type { MatrixView } from "@/lib/recommendations/view";

type Row = MatrixView["themes"][number]["rows"][number];

function MatrixRow({ row: { number, href, title, deadline, flag, cells }, columns }: { row: Row; columns: MatrixView["columns"] }) {
  const filled = new Map(cells.map((cell) => [cell[0], cell]));
  return (
    <tr>
      <th scope="row">
        <b>{number}</b>
        <a href={href}>{title}</a>
      </th>
      <td className="when">
        <DeadlineText deadline={deadline} flag={flag} />
      </td>
      {columns.map((column, place) => {
        const cell = filled.get(place);
        if (!cell) return <td key={place} />;
        const [, label, text, isPrinted] = cell;
        return (
          <td key={place} data-a={column.label} className={isPrinted ? undefined : "reading"}>
            <StateShape state={label} label={text} />
          </td>
        );
      })}
    </tr>
  );
}

/**
 * Recommendation × authority: national bodies one by one, local ones by family. On a phone each row is a sheet. A client
 * component for its weight only: the data that follows the HTML is texts, not hundreds of cells.
 */
export function Matrix({ view: { columns, local, themes } }: { view: MatrixView }) {
  const national = columns.length - local;
  return (
    <Scroller label="Matrice des recommandations et de leurs destinataires">
      <table className="matrix">
        <caption>
          Ce que chaque organisme a à faire. Entre parenthèses&#8239;: membre d’un groupe que le rapport imprime («&#8239;caisses
          nationales&#8239;», «&#8239;OSS&#8239;»…), selon notre lecture.
        </caption>
        <colgroup>
          <col span={national + 2} />
          {local > 0 && <col span={local} className="local" />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Recommandation
            </th>
            <th scope="col" rowSpan={2} className="when">
              Échéance
            </th>
            {national > 0 && (
              <th scope="colgroup" colSpan={national}>
                National
              </th>
            )}
            {local > 0 && (
              <th scope="colgroup" colSpan={local}>
                Local, 35 et 61
              </th>
            )}
          </tr>
          <tr>
            {columns.map(({ label, fullName }) => (
              <th key={label} scope="col">
                <abbr title={fullName}>{label}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {themes.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="theme">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <MatrixRow key={row.href} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  );
}
