import { codeList, type CodeOf } from "./code-list";

export const territoryKinds = codeList({
  pays: "Pays",
  region: "Région",
  departement: "Département",
  epci: "Intercommunalité",
  commune: "Commune",
  jurisdiction: "Circonscription",
  area: "Zone",
});

export type TerritoryKind = CodeOf<typeof territoryKinds>;
export const asTerritoryKind = territoryKinds.as;

/** Legal form of an EPCI. */
export const epciNatures = codeList({
  CC: "communauté de communes",
  CA: "communauté d’agglomération",
  CU: "communauté urbaine",
  METRO: "métropole",
  MET69: "métropole à statut particulier",
});
