import { FigureLine } from "@/components/sources/figure-line";
import { Unknown } from "@/components/ui/unknown";
import type { CellView } from "@/lib/comparison/view";

/** A territory's cell: the value that stands, its note, the other values, or that nothing is known. */
export function ValueCell({ cell: { figure, more } }: { cell: CellView }) {
  return (
    <td>
      {figure ? <FigureLine line={figure} /> : <Unknown />}
      {more && (
        <details>
          <summary>{more.label}</summary>
          {more.note && <p>{more.note}</p>}
          {more.others && (
            <ul>
              {more.others.map((line, index) => (
                <li key={index}>
                  <FigureLine line={line} />
                </li>
              ))}
            </ul>
          )}
          {more.wider && (
            <ul>
              {more.wider.map(([place, line], index) => (
                <li key={index}>
                  {place}
                  <FigureLine line={line} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </td>
  );
}
