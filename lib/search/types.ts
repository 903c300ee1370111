import { codeList, type CodeOf } from "@/lib/texts/code-list";

/** What a hit can be, in the order of the filter. */
export const searchTypes = codeList({
  passage: "Passage",
  indicateur: "Indicateur",
  dispositif: "Dispositif",
  programme: "Programme",
  recommandation: "Recommandation",
  organisme: "Organisme",
  territoire: "Territoire",
  constat: "Constat",
  partenariat: "Partenariat",
  instance: "Instance",
  innovation: "Innovation",
  outil: "Outil",
  methode: "Méthode",
  contradiction: "Contradiction",
  glossaire: "Glossaire",
  document: "Document",
});

export type SearchType = CodeOf<typeof searchTypes>;
