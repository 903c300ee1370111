import { markIndex, type MarkIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureValue } from "@/components/sources/figure-value";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import type { Row } from "@/lib/comparison/rows";
import type { Standing } from "@/lib/comparison/standing";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { isTarget } from "@/lib/indicators/observation";
import { routes } from "@/lib/routes";
import { organismeFamilies } from "@/lib/texts/organismes";

type Territory = { code: string; name: string };

// 35, 61 and France keep their marks everywhere, even where one of them stands alone.
const MARKS: Readonly<Record<string, MarkIndex>> = { "DEP-35": 1, "DEP-61": 2, FR: 3 };

function Side({ side, indicator }: { side: Standing; indicator: string }) {
  const targets = side.others.filter(isTarget);
  const rest = side.others.length - targets.length;
  return (
    <>
      {side.value ? <FigureValue figure={side.value} /> : <Unknown />}
      {targets.map((target) => (
        <span key={target.id} className="source-note">
          <FigureValue figure={target} form="inline" />
        </span>
      ))}
      {rest > 0 && (
        <a className="source-note" href={routes.indicator(indicator)}>
          {plural(rest, "autre valeur", "autres valeurs")}
        </a>
      )}
    </>
  );
}

function RowHead({ row: { indicator, bodyFamily } }: { row: Row }) {
  return (
    <>
      <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a>
      {bodyFamily && <span className="source-note">{organismeFamilies.label(bodyFamily)}</span>}
    </>
  );
}

const rowKey = ({ indicator, bodyFamily }: Row) => `${indicator.key} ${bodyFamily ?? ""}`;

/** The indicators that would show progress, with what the sources give of each in the territories concerned. */
export function ProgressPart({ rows, territories }: { rows: readonly Row[]; territories: readonly Territory[] }) {
  const columns: readonly Column<Row>[] = [
    { header: "Indicateur", cell: (row) => <RowHead row={row} /> },
    ...territories.map(({ code, name }, position) => ({
      header: name,
      head: <TerritoryMark index={MARKS[code] ?? markIndex(position)}>{name}</TerritoryMark>,
      numeric: true,
      cell: ({ indicator, sides }: Row) => {
        const side = sides[position];
        return side && <Side side={side} indicator={indicator.key} />;
      },
    })),
  ];
  return (
    <Section
      id="progres"
      title="Ce qui montrerait le progrès"
      intro="Valeurs des sources, surtout de 2017–2020 : un point de départ, pas un résultat de la recommandation."
    >
      {rows.length === 0 ? (
        <p>Aucun indicateur des sources ne mesure cette recommandation.</p>
      ) : (
        <DataTable caption="Indicateurs de progrès par territoire" captionHidden className="progress" columns={columns} rows={rows} rowKey={rowKey} />
      )}
    </Section>
  );
}
