import { codeList } from "./code-list";

/** Kinds of bodies that the indicators are about, as the dataset codes them. */
export const producers = codeList({
  caf: "CAF",
  msa: "MSA",
  cpam: "CPAM",
  carsat: "CARSAT",
  urssaf: "Urssaf",
  cd: "Conseils départementaux",
  cnaf: "CNAF",
  cnam: "CNAM",
  cnav: "CNAV",
  cnsa: "CNSA",
  cnracl: "CNRACL",
  cpsti: "CPSTI",
  "agirc-arrco": "AGIRC-ARRCO",
  cfppa: "Conférences des financeurs (CFPPA)",
  ars: "ARS",
  udaf: "UDAF",
  apras: "APRAS",
  "uc-irsa": "UC-IRSA",
  pbvb: "Pour bien vieillir Bretagne",
});
