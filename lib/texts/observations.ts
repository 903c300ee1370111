import { codeList, type CodeOf } from "./code-list";

export const observationKinds = codeList({
  activite: "Activité",
  budget: "Budget",
  resultat: "Résultat",
  population: "Population",
  comparaison: "Comparaison",
  objectif: "Objectif",
});

export type ObservationKind = CodeOf<typeof observationKinds>;
export const asObservationKind = observationKinds.as;

export const observationFlags = codeList({
  approximate: "valeur approchée",
  target: "objectif",
  contradicted: "contredite par un autre passage",
  year_inferred: "année déduite",
  typo_in_source: "coquille dans la source",
  perimeter_wider: "périmètre plus large",
});

export type ObservationFlag = CodeOf<typeof observationFlags>;
export const asObservationFlag = observationFlags.as;

/** What is better, only where the indicator says so; null elsewhere: a gap then has no colour. */
export const directions = codeList({ higher: "plus élevé est mieux", lower: "plus bas est mieux" });

export type Direction = CodeOf<typeof directions>;
export const asDirection = directions.as;
