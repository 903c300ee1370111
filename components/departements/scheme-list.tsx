import { Citation } from "@/components/sources/citation";
import type { CoverageRow } from "@/lib/departements/coverage";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { coverageDates } from "@/lib/schemes/coverage-rows";
import { coverageStates } from "@/lib/texts/schemes";

const labelOf = ({ scheme }: CoverageRow) => scheme.acronym ?? scheme.name;

/** More lines than this are read in the list of schemes. */
const SHOWN = 14;

/** Schemes that the source places in the département, one line each: state, dates, where, reference. */
export function SchemeList({ rows }: { rows: readonly CoverageRow[] }) {
  return (
    <ul className="scheme-list">
      {rows.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), "fr")).slice(0, SHOWN).map((row) => (
        <li key={row.id}>
          <a href={routes.scheme(row.scheme.slug)}>{typo(labelOf(row))}</a>{" "}
          <span className="source-note">
            {typo([coverageStates.label(row.state), row.scope === "summary" ? "par endroits" : null, coverageDates(row), row.territory.kind === "departement" ? null : row.territory.name].filter(Boolean).join(", "))}
            {" · "}
            <Citation citation={row.citation} brief />
          </span>
        </li>
      ))}
    </ul>
  );
}
