import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import type { EpciRow } from "@/lib/departements/queries";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";

const columns: Column<EpciRow>[] = [
  { header: "Intercommunalité", cell: ({ code, name }) => <a href={routes.territory(code)}>{typo(name)}</a> },
  {
    header: "Population",
    numeric: true,
    cell: ({ population }) => (population === null ? <Unknown /> : formatNumber(population)),
  },
  {
    header: "Communes dans le département",
    numeric: true,
    cell: ({ communes, whole }) => (whole ? formatNumber(communes) : `${formatNumber(communes)} (à cheval)`),
  },
];

/** The EPCI of a département; one astride says so. */
export function EpciTable({ name, rows }: { name: string; rows: readonly EpciRow[] }) {
  return <DataTable caption={`Intercommunalités : ${name}`} captionHidden columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
