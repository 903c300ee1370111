import type { CitingKind } from "@/lib/sources/citing-queries";

/** Titles of what cites a passage, in the order of a page. */
export const citingTitles: Record<CitingKind, string> = {
  recommandations: "Recommandations",
  chiffres: "Chiffres",
  constats: "Constats",
  dispositifs: "Dispositifs",
  couvertures: "Dispositifs en vigueur",
  programmes: "Programmes",
  organismes: "Organismes",
  partenariats: "Partenariats",
  instances: "Instances",
  innovations: "Innovations",
  outils: "Outils",
  methodes: "Méthodes",
  contradictions: "Contradictions des sources",
};

const partTitles: Record<string, string> = {
  corps: "Rapport",
  "annexe-1": "Annexe 1 : Ille-et-Vilaine",
  "annexe-2": "Annexe 2 : Orne",
  "annexe-3": "Annexe 3 : documents de programmation",
  regards: "Articles de la revue",
};

/** Title of a part of a document; an unknown part keeps its own name. */
export const partTitle = (part: string): string => partTitles[part] ?? part;

const shortNames: Record<string, string> = {
  "igas-2020-098r": "Rapport IGAS",
  "regards-territoires": "Revue Regards",
};

/** Short name of a document in breadcrumbs; an unknown one keeps its slug. */
export const shortDocumentName = (slug: string): string => shortNames[slug] ?? slug;
