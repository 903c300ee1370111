import { DotPlot } from "@/components/charts/dot-plot";
import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { FigureValue } from "@/components/sources/figure-value";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import type { Row } from "@/lib/comparison/rows";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { SIDES } from "@/lib/texts/sides";

const columns: readonly Column<Row>[] = [
  { header: "Indicateur", cell: ({ indicator }) => <a href={routes.indicator(indicator.key)}>{typo(indicator.label)}</a> },
  ...SIDES.map(({ code, name }, place) => ({
    header: name,
    head: <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>,
    numeric: true,
    cell: ({ sides }: Row) => {
      const value = sides[place]?.value;
      return value ? <FigureValue key={code} figure={value} /> : <Unknown />;
    },
  })),
  {
    header: "Position",
    // The picture repeats the figures: nothing when the rules of comparison refuse to draw them on one line.
    cell: ({ plot }) => plot && <DotPlot marks={plot.marks} />,
  },
];

/** The two départements evaluated and France, side by side. */
export function Glance({ rows }: { rows: readonly Row[] }) {
  return (
    <Section
      id="coup-d-oeil"
      title="Deux départements, côte à côte"
      intro="L’Ille-et-Vilaine, jeune et en croissance ; l’Orne, plus âgée, qui perd des habitants. L’inspection les a évaluées ensemble. Valeurs des sources, surtout de 2017–2020."
      actions={<a href={routes.compare(SIDES.map(({ code }) => code))}>Toute la comparaison</a>}
    >
      <DataTable
        className="progress"
        caption="Ille-et-Vilaine, Orne et France : quelques chiffres avec leur période et leur paragraphe"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ indicator, bodyFamily }) => `${indicator.key} ${bodyFamily ?? ""}`}
      />
    </Section>
  );
}
