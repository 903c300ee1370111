import { ExplorableSeries } from "@/components/charts/explorable-series";
import { ChartFigure } from "@/components/charts/figure";
import { markIndex } from "@/components/charts/mark";
import { Citation } from "@/components/sources/citation";
import { DataTable } from "@/components/ui/data-table";
import { MAX_TERRITORIES } from "@/lib/comparison/filters";
import { formatYear } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { formatQuantity } from "@/lib/formats/units";
import type { IndicatorSummary } from "@/lib/indicators/queries";
import type { SeriesPoint, ValueSeries } from "@/lib/indicators/series";
import type { CitationView } from "@/lib/sources/citation";

const seriesName = ({ group }: ValueSeries) => typo(group.organisme?.name ?? group.place.name);

type Line = { name: string; point: SeriesPoint };

function citationsOf(series: readonly ValueSeries[]): CitationView[] {
  const citations = series.flatMap(({ points }) => points.map(({ observation }) => observation.citation));
  return [...new Map(citations.map((citation) => [citation.ref, citation])).values()];
}

/** The courses of one kind of body: a chart that one explores, its table and its passages. Four courses at most. */
function SeriesFigure({ series, indicator, csvHref }: { series: readonly ValueSeries[]; indicator: IndicatorSummary; csvHref: string }) {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const title = `${indicator.label}, de ${formatYear(Math.min(...years))} à ${formatYear(Math.max(...years))}`;
  const lines: Line[] = series.flatMap((item) => item.points.map((point) => ({ name: seriesName(item), point })));
  return (
    <ChartFigure
      caption={typo(title)}
      csvHref={csvHref}
      source={citationsOf(series).map((citation, index) => (
        <span key={citation.ref}>
          {index > 0 && ", "}
          <Citation citation={citation} />
        </span>
      ))}
      table={
        <DataTable
          caption={typo(title)}
          captionHidden
          rows={lines}
          rowKey={({ name, point }) => `${name} ${point.year}`}
          columns={[
            { header: "Organisme ou territoire", cell: ({ name }) => name },
            { header: "Année", cell: ({ point }) => formatYear(point.year), numeric: true },
            { header: "Valeur", cell: ({ point }) => formatQuantity(point.value, indicator.unit), numeric: true },
          ]}
        />
      }
    >
      <ExplorableSeries
        label={title}
        unit={indicator.unit}
        series={series.map((item, index) => ({
          name: seriesName(item),
          index: markIndex(index),
          points: item.points.map(({ year, value }) => ({ year, value })),
        }))}
      />
    </ChartFigure>
  );
}

/** One figure per kind of body, so that the scale of a large one does not flatten the others. */
export function SeriesFigures({ series, indicator, csvHref }: { series: readonly ValueSeries[]; indicator: IndicatorSummary; csvHref: string }) {
  const byFamily = Map.groupBy(series, ({ points }) => points[0]?.observation.organisme?.family ?? null);
  return [...byFamily].map(([family, list]) => (
    <SeriesFigure key={family ?? "territoire"} series={list.slice(0, MAX_TERRITORIES)} indicator={indicator} csvHref={csvHref} />
  ));
}
