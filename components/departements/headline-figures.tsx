import { FigureValue } from "@/components/sources/figure-value";
import { Stat, StatRow } from "@/components/ui/stat";
import type { Row } from "@/lib/comparison/rows";
import { typo } from "@/lib/formats/typography";
import { isTarget } from "@/lib/indicators/observation";
import { routes } from "@/lib/routes";

const HEADLINES = ["places-accueil-100-enfants-0-3", "couverture-population-ctg", "taux-pauvrete", "indice-vieillissement"];

/** "France 58 (fin 2018 · §184)": the other sides that have a value of the same indicator, each with its period and source. */
function Beside({ row, names }: { row: Row; names: readonly string[] }) {
  const sides = names.flatMap((name, index) => {
    const value = row.sides[index + 1]?.value;
    return !value || isTarget(value) ? [] : [{ name, value }];
  });
  if (sides.length === 0) return typo("France : non renseigné");
  return sides.map(({ name, value }) => (
    <span key={name} className="stat-side">
      {name} <FigureValue form="inline" figure={value} brief />
    </span>
  ));
}

/** The four figures that open a dashboard, those that the département has; `beside`: names of the other sides in order. */
export function HeadlineFigures({ rows, beside }: { rows: readonly Row[]; beside: readonly string[] }) {
  const chosen = HEADLINES.flatMap((key) => rows.find(({ indicator }) => indicator.key === key) ?? []);
  if (chosen.length === 0) return null;
  return (
    <StatRow label="Chiffres clés">
      {chosen.map((row) => (
        <Stat
          key={row.indicator.key}
          label={<a href={routes.indicator(row.indicator.key)}>{typo(row.indicator.label)}</a>}
          value={row.sides[0]?.value && <FigureValue form="big" figure={row.sides[0].value} />}
        >
          <Beside row={row} names={beside} />
        </Stat>
      ))}
    </StatRow>
  );
}
