import { FigureValue } from "@/components/sources/figure-value";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { LabelledFigure } from "@/lib/territories/sheet-queries";

const columns: Column<LabelledFigure>[] = [
  { header: "Indicateur", cell: ({ key, label }) => <a href={routes.indicator(key)}>{typo(label)}</a> },
  { header: "Valeur", numeric: true, cell: ({ value }) => <FigureValue figure={value} /> },
];

/** What the sources measure of a territory. */
export function TerritoryFigures({ code, figures, indicators }: { code: string; figures: readonly LabelledFigure[]; indicators: number }) {
  return (
    <Section
      id="chiffres"
      title="Chiffres"
      actions={indicators > figures.length && <a href={routes.indicatorsOf(code)}>{`Les ${plural(indicators, "indicateur")}`}</a>}
    >
      {figures.length === 0 ? (
        <p>Les sources ne donnent aucune valeur pour ce territoire.</p>
      ) : (
        <DataTable caption="Chiffres du territoire" captionHidden columns={columns} rows={figures} rowKey={({ key }) => key} />
      )}
    </Section>
  );
}
