import { codeList, type CodeOf } from "./code-list";

export const schemeKinds = codeList({
  schema: "Schéma",
  plan: "Plan",
  convention: "Convention",
  contrat: "Contrat",
  charte: "Charte",
  conference: "Conférence",
  reseau: "Réseau",
  service: "Service",
  aide: "Aide",
  autre: "Autre",
});

export type SchemeKind = CodeOf<typeof schemeKinds>;
export const asSchemeKind = schemeKinds.as;

/** State of a scheme in a territory, at the date of the source. */
export const coverageStates = codeList({
  in_force: "en vigueur",
  signed: "signé",
  extended: "prorogé",
  negotiating: "en négociation",
  planned: "prévu",
  expired: "échu",
  none: "absent",
  unknown: "non précisé par la source",
});

export type CoverageState = CodeOf<typeof coverageStates>;
export const asCoverageState = coverageStates.as;

/** `summary` counts signatures in a département: it never means that all of it is covered. */
export const coverageScopes = codeList({ territory: "territoire", summary: "décompte départemental" });

export type CoverageScope = CodeOf<typeof coverageScopes>;
export const asCoverageScope = coverageScopes.as;
