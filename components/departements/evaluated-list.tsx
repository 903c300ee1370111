import type { DepartementRow } from "@/lib/departements/queries";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { plural } from "@/lib/formats/words";
import { routes, shortTerritoryCode } from "@/lib/routes";

/** The evaluated départements and how much of the report is about each. */
export function EvaluatedList({ departements }: { departements: readonly DepartementRow[] }) {
  return (
    <ul className="evaluated">
      {departements.map(({ code, name, population, regionName, observations, findings, programmes }) => (
        <li key={code}>
          <h3>
            <a href={routes.territory(code)}>{typo(name)}</a> <span className="code">{shortTerritoryCode(code)}</span>
          </h3>
          <p>{typo(`${population === null ? "population non renseignée" : `${formatNumber(population)} habitants`}${regionName ? `, ${regionName}` : ""}`)}</p>
          <p className="source-note">
            {[plural(observations, "valeur"), plural(findings, "constat"), plural(programmes, "programme")].join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
