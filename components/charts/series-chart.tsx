import { Bar, BarChart, CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

import { Mark, type MarkIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { formatNumber, formatYear } from "@/lib/formats/numbers";
import { formatQuantity } from "@/lib/formats/units";

export type Series = {
  name: string;
  /** Its colour and shape, the territory's own. */
  index: MarkIndex;
  points: readonly { year: number; value: number }[];
};

export type SeriesChartProps = {
  /** Said to assistive technologies: "Places d’accueil, de 2017 à 2020". */
  label: string;
  unit: string;
  kind?: "line" | "bar";
  series: readonly Series[];
};

const colour = (index: MarkIndex) => `var(--color-t${index})`;
const axis = { stroke: "var(--color-line-strong)", tick: { fill: "var(--color-soft)", fontSize: 14 } };

/** One row a year, one column a series: what Recharts reads. */
function toRows(series: readonly Series[]) {
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    ...Object.fromEntries(series.map(({ name, points }) => [name, points.find((point) => point.year === year)?.value ?? null])),
  }));
}

// `mark` and not `index`: Recharts gives each dot its own `index`.
function Dot({ cx, cy, mark }: { cx?: number; cy?: number; mark: MarkIndex }) {
  return cx === undefined || cy === undefined ? null : <Mark index={mark} x={cx} y={cy} size={5} />;
}

function SeriesLegend({ series }: { series: readonly Series[] }) {
  return (
    <div className="legend">
      {series.map(({ name, index }) => (
        <TerritoryMark key={name} index={index}>
          {name}
        </TerritoryMark>
      ))}
    </div>
  );
}

/** Loaded on demand by ExplorableSeries: legend, tooltip, arrow keys from point to point. */
export default function SeriesChart({ label, unit, kind = "line", series }: SeriesChartProps) {
  const Chart = kind === "line" ? LineChart : BarChart;
  const rows = toRows(series);
  // Years stand at their distance on a line: a gap in the source stays a gap to the eye.
  const scale = kind === "line" ? { type: "number" as const, domain: ["dataMin", "dataMax"], ticks: rows.map(({ year }) => year) } : {};
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Chart data={rows} margin={{ top: 12, right: 16, bottom: 4, left: 0 }} title={label}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="year" tickFormatter={formatYear} {...scale} padding={{ left: 24, right: 24 }} {...axis} />
        <YAxis width={70} tickFormatter={(value: number) => formatNumber(value)} {...axis} />
        <Tooltip
          formatter={(value) => (typeof value === "number" ? formatQuantity(value, unit) : "non renseigné")}
          contentStyle={{ background: "var(--color-sheet)", borderColor: "var(--color-edge)", borderRadius: 6 }}
          cursor={{ fill: "var(--color-brand-wash)", stroke: "var(--color-line-strong)" }}
        />
        {series.length > 1 && <Legend content={<SeriesLegend series={series} />} />}
        {series.map(({ name, index }) =>
          kind === "line" ? (
            <Line
              key={name}
              dataKey={name}
              stroke={colour(index)}
              strokeWidth={2}
              connectNulls
              isAnimationActive={false}
              dot={<Dot mark={index} />}
              activeDot={{ r: 7 }}
            />
          ) : (
            <Bar key={name} dataKey={name} fill={colour(index)} maxBarSize={46} isAnimationActive={false} />
          ),
        )}
      </Chart>
    </ResponsiveContainer>
  );
}
