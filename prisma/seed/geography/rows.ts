import type { Row, Tables } from "../rows/table";
import type { Geography } from "./read";

const base = {
  officialCode: null, nature: null, population: null, postalCodes: [] as string[],
  departementCode: null, regionCode: null, epciCode: null, capitalCode: null, origin: "official",
};

/** Official names are printed with a typewriter apostrophe: "L'Aigle" → "L’Aigle". */
const named = (name: string) => name.replaceAll("'", "’");

type Commune = Geography["communes"][number];

/** Sum of municipal populations, which is the population of a département or région; null when a commune's is not given. */
const total = (communes: readonly Commune[]): number | null =>
  communes.reduce<number | null>((sum, { population }) => (sum === null || population === undefined ? null : sum + population), 0);

/** Territories, memberships and the codes that lead to a present commune. */
export function geographyRows({ regions, departements, epci, communes }: Geography): Tables {
  const present = communes.filter(({ type }) => type === "commune-actuelle");
  const byDepartement = Map.groupBy(present, (commune) => commune.departement);
  const byRegion = Map.groupBy(present, (commune) => commune.region);
  const epciOf = new Map(epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, `EPCI-${code}`])));
  return {
    territory: [
      { ...base, code: "FR", kind: "pays", name: "France entière" },
      ...regions.map(({ code, nom, zone, chefLieu }) => ({
        ...base, code: `REG-${code}`, kind: "region", name: named(nom), officialCode: code, nature: zone,
        population: total(byRegion.get(code) ?? []), capitalCode: chefLieu ? `COM-${chefLieu}` : null,
      })),
      ...departements.map(({ code, nom, zone, region, chefLieu }) => ({
        ...base, code: `DEP-${code}`, kind: "departement", name: named(nom), officialCode: code, nature: zone,
        population: total(byDepartement.get(code) ?? []), regionCode: `REG-${region}`, capitalCode: chefLieu ? `COM-${chefLieu}` : null,
      })),
      ...epci.map(({ code, nom, type, populationMunicipale }) => ({
        ...base, code: `EPCI-${code}`, kind: "epci", name: named(nom), officialCode: code, nature: type, population: populationMunicipale,
      })),
      ...present.map(({ code, nom, departement, region, codesPostaux, population }) => ({
        ...base, code: `COM-${code}`, kind: "commune", name: named(nom), officialCode: code, population: population ?? null,
        postalCodes: codesPostaux, departementCode: `DEP-${departement}`, regionCode: `REG-${region}`, epciCode: epciOf.get(code) ?? null,
      })),
    ],
    territory_member: [
      ...departements.map(({ code, region }) => ({ containerCode: `REG-${region}`, memberCode: `DEP-${code}` })),
      ...epci.flatMap(({ code, membres }) => membres.map((member) => ({ containerCode: `EPCI-${code}`, memberCode: `COM-${member.code}` }))),
    ],
    territory_alias: aliasRows(communes),
  };
}

const aliasKinds = { "commune-deleguee": "deleguee", "commune-associee": "associee", "arrondissement-municipal": "arrondissement" } as const;

function aliasRows(communes: readonly Commune[]): Row[] {
  const leading = communes.flatMap(({ code, nom, type, chefLieu, commune }) => {
    const presentCode = chefLieu ?? commune;
    if (type === "commune-actuelle" || presentCode === undefined) return [];
    return [{ id: `${aliasKinds[type]}-${code}`, kind: aliasKinds[type], officialCode: code, name: named(nom), presentCode: `COM-${presentCode}` }];
  });
  const seen = new Set(leading.map(({ officialCode, presentCode }) => `${officialCode}>${presentCode}`));
  const former = communes.flatMap(({ code, anciensCodes }) =>
    anciensCodes
      .filter((formerCode) => !seen.has(`${formerCode}>COM-${code}`))
      .map((formerCode) => ({ id: `ancienne-${formerCode}`, kind: "ancienne", officialCode: formerCode, name: null, presentCode: `COM-${code}` })),
  );
  return [...leading, ...former];
}
