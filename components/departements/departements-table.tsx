import { type Column, DataTable } from "@/components/ui/data-table";
import { Unknown } from "@/components/ui/unknown";
import type { DepartementRow } from "@/lib/departements/queries";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

function known({ observations, programmes, findings }: DepartementRow): string {
  const parts = [
    ...(observations > 0 ? [plural(observations, "valeur")] : []),
    ...(programmes > 0 ? [plural(programmes, "programme")] : []),
    ...(findings > 0 ? [plural(findings, "constat")] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "découpage et organismes";
}

const columns: Column<DepartementRow>[] = [
  { header: "Département", cell: ({ code, name }) => <a href={routes.territory(code)}>{`${shortTerritoryCode(code)} ${typo(name)}`}</a> },
  { header: "Région", cell: ({ regionName }) => (regionName ? typo(regionName) : "") },
  { header: "Population", numeric: true, cell: ({ population }) => (population === null ? <Unknown /> : formatNumber(population)) },
  { header: "Ce qui est connu", cell: known },
];

/** Every département that no report evaluated. */
export function DepartementsTable({ rows }: { rows: readonly DepartementRow[] }) {
  return <DataTable caption="Départements et collectivités non évalués" captionHidden columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
