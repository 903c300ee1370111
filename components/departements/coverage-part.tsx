import { CtgGrid } from "@/components/departements/ctg-grid";
import { SchemeList } from "@/components/departements/scheme-list";
import { Citation } from "@/components/sources/citation";
import { Section } from "@/components/ui/section";
import { type CoverageRow, isConcluded } from "@/lib/departements/coverage";
import type { DepartementDetail } from "@/lib/departements/queries";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import { isPlural, joinList, plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";

const CTG = "ctg";

type Props = {
  departement: DepartementDetail;
  rows: readonly CoverageRow[];
  /** CTG signed in the département, named or not; null when the source does not count them. */
  signed: number | null;
};

/** "6 intercommunalités et 5 conventions de communes nommées, sur 11 signées": a count never means that each is named. */
function namedText(rows: readonly CoverageRow[], signed: number | null): string {
  const named = rows.filter((row) => row.scope === "territory" && isConcluded(row));
  const epci = named.filter(({ territory }) => territory.kind === "epci").length;
  const parts = [
    ...(epci > 0 ? [plural(epci, "intercommunalité")] : []),
    ...(named.length > epci ? [plural(named.length - epci, "convention de communes", "conventions de communes")] : []),
  ];
  const count = parts.length > 0 ? `${joinList(parts)} ${isPlural(named.length) ? "nommées" : "nommée"} par la source` : "Aucune n’est nommée par la source";
  return signed === null ? `${count}.` : `${count}, sur ${formatNumber(signed)} signées.`;
}

function Summary({ rows, signed }: { rows: readonly CoverageRow[]; signed: number | null }) {
  const summary = rows.find(({ scope }) => scope === "summary");
  return (
    <p className="source-note">
      {summary && (
        <>
          {typo(summary.detail)} <Citation citation={summary.citation} />{" "}
        </>
      )}
      {typo(`${namedText(rows, signed)} Objectif : couverture complète fin 2023, `)}
      <a href={routes.recommendation(21)}>recommandation 21</a>.
    </p>
  );
}

/** CTG by EPCI, then every scheme that the source places in the département. */
export function CoveragePart({ departement, rows, signed }: Props) {
  const ctg = rows.filter(({ scheme }) => scheme.slug === CTG);
  const others = rows.filter(({ scheme }) => scheme.slug !== CTG);
  if (rows.length === 0) return null;
  return (
    <div>
      {ctg.length > 0 && (
        <Section id="ctg" title="Où en sont les conventions territoriales globales">
          <Summary rows={ctg} signed={signed} />
          <CtgGrid name={departement.name} epci={departement.epci} rows={ctg} />
          <p>
            <a href={`${routes.scheme(CTG)}#couverture`}>Le tableau des conventions, avec signataires et dates</a>
          </p>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="dispositifs" title="Autres dispositifs" actions={<a href={routes.schemesOf(departement.code)}>Tous les dispositifs situés ici</a>}>
          <SchemeList rows={others} />
        </Section>
      )}
    </div>
  );
}
