import { Citation } from "@/components/sources/citation";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { coverageDates } from "@/lib/schemes/coverage-rows";
import type { PlacedScheme } from "@/lib/territories/sheet-queries";
import { coverageStates } from "@/lib/texts/schemes";

const columns: Column<PlacedScheme>[] = [
  { header: "Dispositif", cell: ({ scheme }) => <a href={routes.scheme(scheme.slug)}>{typo(scheme.acronym ?? scheme.name)}</a> },
  { header: "Où", cell: ({ territory }) => <a href={routes.territory(territory.code)}>{typo(territory.name)}</a> },
  {
    header: "État",
    // A count of signatures says nothing of this very place.
    cell: ({ state, scope, detail }) =>
      scope === "summary" ? (
        <>
          {coverageStates.label(state)}, par endroits
          <span className="citing-detail">{typo(detail)}</span>
        </>
      ) : (
        coverageStates.label(state)
      ),
  },
  { header: "Dates", cell: (row) => coverageDates(row) ?? "non précisées" },
  { header: "Référence", cell: ({ citation }) => <Citation citation={citation} brief /> },
];

const labelOf = ({ scheme }: PlacedScheme) => scheme.acronym ?? scheme.name;

const SHOWN = 20;

/** Schemes that the sources place here; beyond twenty, their list. */
export function TerritorySchemes({ code, schemes }: { code: string; schemes: readonly PlacedScheme[] }) {
  if (schemes.length === 0) return null;
  return (
    <Section
      id="dispositifs"
      title="Dispositifs cités par les sources"
      actions={schemes.length > SHOWN && <a href={routes.schemesOf(code)}>Tous les dispositifs situés ici</a>}
      intro="Ceux du territoire, de ce qu’il contient et de ce qui le contient. Un décompte départemental ne dit pas que chaque intercommunalité est couverte."
    >
      <DataTable caption="Dispositifs" captionHidden columns={columns} rows={schemes.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), "fr")).slice(0, SHOWN)} rowKey={({ id }) => id} />
    </Section>
  );
}
