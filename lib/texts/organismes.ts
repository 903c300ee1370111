import { codeList, type CodeOf } from "./code-list";

export const organismeFamilies = codeList({
  CAF: "Caisse d’allocations familiales",
  MSA: "Mutualité sociale agricole",
  CPAM: "Caisse primaire d’assurance maladie",
  CARSAT: "Caisse d’assurance retraite et de santé au travail",
  URSSAF: "Urssaf",
  "CAISSE-NATIONALE": "Caisse nationale",
  "RETRAITE-COMPLEMENTAIRE": "Retraite complémentaire",
  CD: "Conseil départemental",
  ETAT: "État",
  ARS: "Agence régionale de santé",
  "COMMUNE-EPCI": "Commune ou intercommunalité",
  CCAS: "Centre communal ou intercommunal d’action sociale",
  ASSOCIATION: "Association",
  AUTRE: "Autre organisme",
});

export type OrganismeFamily = CodeOf<typeof organismeFamilies>;
export const asOrganismeFamily = organismeFamilies.as;

/** Levels of bodies and of schemes. */
export const levels = codeList({
  national: "National",
  regional: "Régional",
  departemental: "Départemental",
  infra: "Infradépartemental",
});

export type Level = CodeOf<typeof levels>;
export const asLevel = levels.as;

/** Strength of a partnership: classement Maillage, not the source's. */
export const relationStrengths = codeList({ strong: "fort", medium: "moyen", weak: "faible", absent: "absent" });

export type RelationStrength = CodeOf<typeof relationStrengths>;
export const asRelationStrength = relationStrengths.as;

export const governanceStates = codeList({ active: "active", planned: "prévue", absent: "absente" });

export type GovernanceState = CodeOf<typeof governanceStates>;
export const asGovernanceState = governanceStates.as;

export const seatRoles = codeList({ chair: "présidence", member: "membre" });

export type SeatRole = CodeOf<typeof seatRoles>;
export const asSeatRole = seatRoles.as;
