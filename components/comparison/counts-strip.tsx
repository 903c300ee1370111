import { markIndex } from "@/components/charts/mark";
import { TerritoryMark } from "@/components/charts/territory-mark";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { TerritoryCounts } from "@/lib/comparison/queries";
import type { ComparedTerritory } from "@/lib/comparison/table";
import { formatNumber } from "@/lib/formats/numbers";
import { routes } from "@/lib/routes";

type Line = { label: string; count: (counts: TerritoryCounts) => number; href: (code: string) => string };

const lines: readonly Line[] = [
  { label: "Indicateurs", count: ({ indicators }) => indicators, href: (code) => routes.filtered(routes.indicators, { territoire: code }) },
  { label: "Dispositifs dont la couverture est citée", count: ({ schemes }) => schemes, href: (code) => routes.filtered(routes.schemes, { territoire: code }) },
  { label: "Programmes", count: ({ programmes }) => programmes, href: (code) => routes.filtered(routes.programmes, { territoire: code }) },
  { label: "Constats : forces", count: ({ strengths }) => strengths, href: (code) => routes.filtered(routes.findings, { territoire: code, polarite: "force" }) },
  { label: "Constats : faiblesses", count: ({ weaknesses }) => weaknesses, href: (code) => routes.filtered(routes.findings, { territoire: code, polarite: "faiblesse" }) },
];

/** What is loaded beside the figures, counted; each count leads to its list. */
export function CountsStrip({ territories, counts }: { territories: readonly ComparedTerritory[]; counts: readonly TerritoryCounts[] }) {
  return (
    <Section id="a-cote" title="À côté des chiffres" intro="Ce que Maillage connaît de chaque territoire, à son seul niveau. Un nombre plus grand dit surtout que les sources en parlent davantage.">
      <DataTable
        caption="Indicateurs, dispositifs, programmes et constats de chaque territoire"
        captionHidden
        rows={lines}
        rowKey={({ label }) => label}
        columns={[
          { header: "Objet", cell: ({ label }) => label },
          ...territories.map(({ code, name }, place) => ({
            header: name,
            numeric: true,
            head: <TerritoryMark index={markIndex(place)}>{name}</TerritoryMark>,
            cell: (line: Line) => {
              const known = counts.find((item) => item.code === code);
              const count = known ? line.count(known) : 0;
              return count > 0 ? <a href={line.href(code)}>{formatNumber(count)}</a> : "aucun";
            },
          })),
        ]}
      />
    </Section>
  );
}
