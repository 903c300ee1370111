import { codeList, type CodeOf } from "./code-list";

export const domains = codeList({
  "enfance-famille": "Enfance et famille",
  autonomie: "Autonomie",
  insertion: "Insertion",
  sante: "Santé",
  transversal: "Transversal",
  contexte: "Contexte",
});

export type Domain = CodeOf<typeof domains>;
export const asDomain = domains.as;
