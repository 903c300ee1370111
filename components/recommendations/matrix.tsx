import { DeadlineText } from "@/components/recommendations/deadline-text";
import { Scroller } from "@/components/ui/scroller";
import { StateShape } from "@/components/charts/state-shape";
import { typo } from "@/lib/formats/typography";
import { matrixCell, matrixColumns, type Cell, type Column } from "@/lib/recommendations/columns";
import { flagOf } from "@/lib/recommendations/facets";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";
import { groupByTheme } from "@/lib/recommendations/themes";
import type { RecommendationSummary } from "@/lib/recommendations/types";
import { routes } from "@/lib/routes";

const cellText = ({ label, count, isPrinted }: Cell) =>
  `${LABEL_TEXTS[label]}${count > 1 ? `, ${count} engagements` : ""}${isPrinted ? "" : ", notre lecture"}`;

function Row({ recommendation, columns, today }: { recommendation: RecommendationSummary; columns: readonly Column[]; today: string }) {
  return (
    <tr>
      <th scope="row">
        <b>{recommendation.number}</b>
        <a href={routes.recommendation(recommendation.number, recommendation.report)}>{typo(recommendation.title)}</a>
      </th>
      <td className="when">
        <DeadlineText deadline={recommendation.deadline} flag={flagOf(recommendation, today)} />
      </td>
      {columns.map((column) => {
        const cell = matrixCell(recommendation.commitments, column);
        return cell ? (
          <td key={column.key} data-a={column.label} className={cell.isPrinted ? undefined : "reading"}>
            <StateShape state={cell.label} label={cellText(cell)} />
          </td>
        ) : (
          <td key={column.key} />
        );
      })}
    </tr>
  );
}

/** Recommendation × authority: national bodies one by one, local ones by family. On a phone each row is a sheet. */
export function Matrix({ recommendations, today }: { recommendations: readonly RecommendationSummary[]; today: string }) {
  const columns = matrixColumns(recommendations);
  const local = columns.filter(({ isLocal }) => isLocal).length;
  return (
    <Scroller label="Matrice des recommandations et de leurs destinataires">
      <table className="matrix">
        <caption>
          Ce que chaque organisme a à faire. Entre parenthèses : membre d’un groupe que le rapport imprime (« caisses
          nationales », « OSS »…), selon notre lecture.
        </caption>
        <colgroup>
          <col span={columns.length - local + 2} />
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
            {columns.length > local && (
              <th scope="colgroup" colSpan={columns.length - local}>
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
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <abbr title={column.fullName}>{column.label}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {groupByTheme(recommendations).map(({ number, theme, items }) => (
          <tbody key={number}>
            <tr className="theme">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                {number}. {typo(theme)}
              </th>
            </tr>
            {items.map((recommendation) => (
              <Row key={recommendation.id} recommendation={recommendation} columns={columns} today={today} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  );
}
