import { codeList, type CodeOf } from "./code-list";

/** Said beside every label of this file but the domain: the source does not classify. */
export const OUR_CLASSIFICATION = "classement Maillage";

export const programmeKinds = codeList({
  action: "Action",
  service: "Service",
  aide: "Aide",
  lieu: "Lieu",
  experimentation: "Expérimentation",
  reseau: "Réseau",
  "appel-a-projets": "Appel à projets",
  fonds: "Fonds",
});

export type ProgrammeKind = CodeOf<typeof programmeKinds>;
export const asProgrammeKind = programmeKinds.as;

/** Stage of a programme or of an innovation. */
export const stages = codeList({
  idea: "Idée",
  experiment: "Expérimentation",
  deployed: "Déployé",
  generalised: "Généralisé",
  ended: "Terminé",
  unknown: "Non renseigné",
});

export type Stage = CodeOf<typeof stages>;
export const asStage = stages.as;

export const audiences = codeList({
  "jeunes enfants": "Jeunes enfants",
  familles: "Familles",
  jeunes: "Jeunes",
  seniors: "Seniors",
  aidants: "Aidants",
  "personnes précaires": "Personnes précaires",
  allocataires: "Allocataires",
  "exploitants agricoles": "Exploitants agricoles",
  "travailleurs indépendants": "Travailleurs indépendants",
  professionnels: "Professionnels",
  tous: "Tous publics",
});

export type Audience = CodeOf<typeof audiences>;
export const asAudience = audiences.as;

/** What a body does in a programme. */
export const programmeRoles = codeList({ lead: "porteur", funder: "financeur", partner: "partenaire" });

export type ProgrammeRole = CodeOf<typeof programmeRoles>;
export const asProgrammeRole = programmeRoles.as;
