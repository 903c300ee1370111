import { FigureLine } from "@/components/sources/figure-line";
import type { Side } from "@/lib/comparison/rows";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { figureParts } from "@/lib/indicators/figure";
import { isTarget, type Observation } from "@/lib/indicators/observation";

function Values({ values, title }: { values: readonly Observation[]; title: string }) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.id}>
          <FigureLine value={value} title={title} />
        </li>
      ))}
    </ul>
  );
}

const othersLabel = (others: readonly Observation[]) =>
  others.every(isTarget) ? plural(others.length, "objectif") : plural(others.length, "autre valeur", "autres valeurs");

// Enough to say that a wider figure exists; the indicator's sheet lists them all.
const WIDER_SHOWN = 4;

/** A territory's cell: the value that stands, its note, the other values, or that nothing is known. `title` names the row. */
export function ValueCell({ side: { value, others, wider }, title }: { side: Side; title: string }) {
  const remarks = value === null ? [] : figureParts(value).remarks;
  const isContradicted = value?.flags.includes("contradicted") ?? false;
  const label = [
    isContradicted ? "valeur contredite" : remarks.length > 0 && "note",
    others.length > 0 && othersLabel(others),
    wider.length > 0 && "périmètre plus large",
  ].filter((part) => part !== false);
  return (
    <td>
      {value === null ? <span className="unknown">non renseigné</span> : <FigureLine value={value} title={title} />}
      {label.length > 0 && (
        <details>
          <summary>{label.join(" · ")}</summary>
          {remarks.length > 0 && <p>{typo(remarks.join(" "))}</p>}
          {others.length > 0 && <Values values={others} title={title} />}
          {wider.length > 0 && (
            <ul>
              {wider.slice(0, WIDER_SHOWN).map((item) => (
                <li key={item.id}>
                  {item.place.name}&#8239;: <FigureLine value={item} title={title} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </td>
  );
}
