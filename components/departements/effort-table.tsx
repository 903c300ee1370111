import { FigureValue } from "@/components/sources/figure-value";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import type { BodyEffort, EffortKey } from "@/lib/departements/effort";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { routes } from "@/lib/routes";

const cell = (key: EffortKey) =>
  function EffortCell({ values }: BodyEffort) {
    return values[key] ? <FigureValue figure={values[key]} brief /> : <Unknown />;
  };

/** Means of each body, with the perimeter of its figures: a regional amount is never passed off as the département's. */
export function EffortTable({ code, rows }: { code: string; rows: readonly BodyEffort[] }) {
  const columns: Column<BodyEffort>[] = [
    { header: "Organisme", cell: ({ organisme }) => <a href={routes.organisme(organisme.slug)}>{typo(organisme.name)}</a> },
    {
      header: "Périmètre des chiffres",
      cell: ({ territories }) => {
        const wider = territories.filter((territory) => territory.code !== code);
        return wider.length === 0 ? "le département" : <b>{typo(joinList(wider.map(({ name }) => name)))}</b>;
      },
    },
    { header: "Dépenses d’action sociale", numeric: true, cell: cell("depenses-ass") },
    { header: "Équivalents temps plein d’action sociale", numeric: true, cell: cell("etp-ass") },
    { header: "Effectif total", numeric: true, cell: cell("effectifs-organisme") },
  ];
  return <DataTable caption="Moyens de chaque organisme" captionHidden columns={columns} rows={rows} rowKey={({ organisme }) => organisme.slug} />;
}
