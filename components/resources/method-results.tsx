import { DataTable, type Column } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import { formatQuantity } from "@/lib/formats/units";
import { routes } from "@/lib/routes";
import type { MethodDetail } from "@/lib/sources/methods-queries";

type Result = MethodDetail["results"][number];

function quantity({ value, unit }: Result) {
  if (value === null) return <Unknown />;
  return typeof value === "number" ? formatQuantity(value, unit ?? "nombre") : typo(value);
}

/** Figures that the source gives while it describes the method. */
export function MethodResults({ results, names }: { results: readonly Result[]; names: ReadonlyMap<string, string> }) {
  if (results.length === 0) return null;
  const columns: Column<Result>[] = [
    { header: "Résultat", cell: ({ label }) => typo(label) },
    { header: "Valeur", numeric: true, cell: quantity },
    {
      header: "Territoire",
      cell: ({ territory }) =>
        territory === null ? <Unknown /> : <a href={routes.territory(territory)}>{typo(names.get(territory) ?? territory)}</a>,
    },
    { header: "Période", cell: ({ year }) => (year === null ? "année non précisée" : String(year)) },
    { header: "Remarque", cell: ({ note }) => (note ? typo(note) : "") },
  ];
  return (
    <Section id="resultats" title="Résultats cités">
      <DataTable
        caption="Chiffres donnés par la source"
        captionHidden
        columns={columns}
        rows={results}
        rowKey={({ label, territory, year }) => `${label} ${territory ?? ""} ${year ?? ""}`}
      />
    </Section>
  );
}
