import { codeList, type CodeOf } from "./code-list";

export const polarities = codeList({
  force: "Force",
  faiblesse: "Faiblesse",
  opportunite: "Opportunité",
  risque: "Risque",
  constat: "Constat",
});

export type Polarity = CodeOf<typeof polarities>;
export const asPolarity = polarities.as;

/** A passage may also word a proposal. */
export const passagePolarities = codeList({
  force: "Force",
  faiblesse: "Faiblesse",
  opportunite: "Opportunité",
  risque: "Risque",
  constat: "Constat",
  proposition: "Proposition",
});

export const asPassagePolarity = passagePolarities.as;
