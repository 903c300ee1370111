import { ExplorableSeries } from "@/components/charts/explorable-series";
import { ChartFigure } from "@/components/charts/figure";
import { markIndex } from "@/components/charts/mark";
import { Citation } from "@/components/sources/citation";
import { DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import { formatYear } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { formatQuantity, printedUnit } from "@/lib/formats/units";
import type { Indicator } from "@/lib/indicators/indicator";
import type { SeriesFamily, ValueSeries } from "@/lib/indicators/series";
import type { CitationView } from "@/lib/sources/citation";
import { organismeFamilies } from "@/lib/texts/organismes";

function citationsOf(series: readonly ValueSeries[]): CitationView[] {
  const citations = series.flatMap(({ points }) => points.map(({ observation }) => observation.citation));
  return [...new Map(citations.map((citation) => [citation.ref, citation])).values()];
}

type Props = { indicator: Indicator; csvHref: string };

/** The courses of one kind of body: a chart that one explores, its table and its passages. */
function SeriesFigure({ family: { family, series }, indicator, csvHref }: Props & { family: SeriesFamily }) {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const span = `de ${formatYear(Math.min(...years))} à ${formatYear(Math.max(...years))}`;
  const unit = printedUnit(indicator.unit);
  const title = typo([indicator.label, family && organismeFamilies.label(family), span, unit && `en ${unit}`].filter(Boolean).join(", "));
  return (
    <ChartFigure
      caption={title}
      csvHref={csvHref}
      source={citationsOf(series).map((citation, index) => (
        <span key={citation.ref}>
          {index > 0 && ", "}
          <Citation citation={citation} />
        </span>
      ))}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={[...new Set(years)].toSorted()}
          rowKey={String}
          columns={[
            { header: "Année", cell: formatYear },
            ...series.map(({ name, points }) => ({
              header: typo(name),
              numeric: true,
              cell: (year: number) => {
                const point = points.find((item) => item.year === year);
                return point ? formatQuantity(point.value, indicator.unit) : <Unknown />;
              },
            })),
          ]}
        />
      }
    >
      <ExplorableSeries
        label={title}
        unit={indicator.unit}
        series={series.map(({ name, position, points }) => ({
          name,
          index: markIndex(position),
          points: points.map(({ year, value }) => ({ year, value })),
        }))}
      />
    </ChartFigure>
  );
}

/** One figure per kind of body. */
export function SeriesFigures({ series, indicator, csvHref }: Props & { series: readonly SeriesFamily[] }) {
  return (
    <div className="series-grid">
      {series.map((family) => (
        <SeriesFigure key={family.family ?? "territoire"} family={family} indicator={indicator} csvHref={csvHref} />
      ))}
    </div>
  );
}
