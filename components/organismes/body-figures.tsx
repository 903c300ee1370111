import { FigureValue } from "@/components/sources/figure-value";
import { type Column, DataTable } from "@/components/ui/data-table";
import { LinkList } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import type { FamilyCount, MainFigure } from "@/lib/organismes/figures-queries";
import { routes } from "@/lib/routes";

const columns: Column<MainFigure>[] = [
  { header: "Indicateur", cell: ({ key, label }) => <a href={routes.indicator(key)}>{typo(label)}</a> },
  { header: "Périmètre", cell: ({ value }) => <a href={routes.territory(value.place.code)}>{typo(value.place.name)}</a> },
  { header: "Valeur", numeric: true, cell: ({ value }) => <FigureValue figure={value} /> },
];

/** Staff and budgets in full, then what else is measured of the body, by family of indicators. */
export function BodyFigures({ slug, figures, families }: { slug: string; figures: readonly MainFigure[]; families: readonly FamilyCount[] }) {
  if (families.length === 0) return null;
  return (
    <>
      {figures.length > 0 && (
        <Section id="moyens" title="Moyens">
          <DataTable caption="Effectifs et budgets" captionHidden columns={columns} rows={figures} rowKey={({ value }) => value.id} />
        </Section>
      )}
      <Section id="chiffres" title="Ce qui est mesuré" intro="Nombre d’indicateurs qui ont une valeur de cet organisme.">
        <LinkList items={families.map(({ family, indicators }) => ({ href: routes.indicatorsOfBody(slug, family), label: family, detail: plural(indicators, "indicateur") }))} />
      </Section>
    </>
  );
}
