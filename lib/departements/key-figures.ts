import type { ComparedIndicator } from "@/lib/comparison/indicator";
import { rowsOf, type Row } from "@/lib/comparison/rows";
import type { Observation } from "@/lib/indicators/observation";
import { domains, type Domain } from "@/lib/texts/domains";

/** Figures a steering committee asks for first, by domain: our editorial choice of indicators, never of values. */
const FIRST: readonly string[] = [
  "places-accueil-100-enfants-0-3",
  "part-accueil-jeune-enfant-budget-caf",
  "nombre-centres-sociaux",
  "nombre-espaces-vie-sociale",
  "nombre-laep",
  "score-fragilite-sociale-personnes-agees",
  "beneficiaires-ass-cnracl",
  "axes-cfppa",
  "part-population-couverte-rsa",
  "allocataires-rsa",
  "personnes-accompagnees-travail-social-caf",
  "examens-prevention-sante",
  "demandes-ass-cpam",
  "couverture-population-ctg",
  "nombre-ctg",
  "espaces-france-services",
  "part-depenses-sociales-budget-fonctionnement",
  "taux-pauvrete",
  "indice-vieillissement",
  "taux-chomage",
  "population",
  "densite",
];

const PER_DOMAIN = 4;

export type KeyFigures = { domain: Domain; rows: Row[]; /** Indicators of the domain that the département has. */ total: number };

function rank(row: Row): number {
  const place = FIRST.indexOf(row.indicator.key);
  if (place >= 0) return place;
  return FIRST.length + (row.gaps.some(({ verdict }) => verdict.kind === "gap") ? 0 : 1) + (row.indicator.comparable ? 0 : 1);
}

/**
 * The key figures of a département by domain: the editorial choice first, then what compares with the reference.
 * `valuesOf`: values by indicator key; sides are [département, reference, peers…]: the peers decide with them which value
 * stands, so that a dashboard and a comparison show the same one.
 */
export function keyFiguresOf(
  sides: readonly string[],
  indicators: readonly ComparedIndicator[],
  valuesOf: ReadonlyMap<string, readonly Observation[]>,
): KeyFigures[] {
  const rows = indicators.flatMap((indicator) => {
    const values = valuesOf.get(indicator.key) ?? [];
    const own = sides.map((code) => values.filter((value) => value.place.code === code));
    return rowsOf(indicator, own, []).slice(0, 1).filter((row) => row.sides[0]?.value);
  });
  return domains.codes.flatMap((domain) => {
    const own = rows.filter((row) => row.indicator.domain === domain);
    if (own.length === 0) return [];
    return { domain, rows: own.toSorted((a, b) => rank(a) - rank(b)).slice(0, PER_DOMAIN), total: own.length };
  });
}
