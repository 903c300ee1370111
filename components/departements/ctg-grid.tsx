import { type Tile, TileGrid } from "@/components/charts/tile-grid";
import { coverageByEpci, type CoverageRow, type EpciCoverage, isConcluded } from "@/lib/departements/coverage";
import type { EpciRow } from "@/lib/departements/queries";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import { coverageStates } from "@/lib/texts/schemes";

const legend = [
  { fill: "solid", label: "signée" },
  { fill: "light", label: "conventions de commune" },
  { fill: "outline", label: "prévue" },
  { fill: "hatched", label: "non précisé par la source" },
] as const;

function stateOf({ own, communes }: EpciCoverage): Pick<Tile, "fill" | "text"> {
  if (own && isConcluded(own)) return { fill: "solid", text: own.from ? `signée, ${formatPartialDate(own.from)}` : "signée" };
  const concluded = communes.filter(isConcluded);
  if (concluded.length > 0) return { fill: "light", text: plural(concluded.length, "convention de commune", "conventions de communes") };
  const other = own ?? communes[0];
  return other
    ? { fill: "outline", text: own ? coverageStates.label(other.state) : `${coverageStates.label(other.state)} (commune)` }
    : { fill: "hatched", text: "non précisé" };
}

/** Where the CTG stand: one tile an EPCI of the département. */
export function CtgGrid({ name, epci, rows }: { name: string; epci: readonly EpciRow[]; rows: readonly CoverageRow[] }) {
  const tiles = coverageByEpci(epci, rows).map((coverage) => ({
    key: coverage.code,
    name: typo(coverage.name.replace(/^(CC|CA|CU) (?:des? |du |d[’'])?(?:l[’']|la |le |les )?/i, "") || coverage.name),
    href: routes.territory(coverage.code),
    ...stateOf(coverage),
  }));
  const used = new Set(tiles.map(({ fill }) => fill));
  return (
    <TileGrid
      label={`État de la convention territoriale globale, par intercommunalité : ${name}`}
      tiles={tiles}
      legend={legend.filter(({ fill }) => used.has(fill))}
    />
  );
}
