import { NNBSP } from "@/lib/formats/numbers";
import { plural } from "@/lib/formats/words";

import type { CommitmentState } from "./codes";
import type { DeadlineFlag } from "./deadline";
import type { Label } from "./label";

/** One wording for each public label, everywhere; a declaration is always said to be one. */
export const LABEL_TEXTS: Record<Label, string> = {
  moot: "devenue sans objet",
  refused: "refus",
  not_implemented: "non mise en œuvre",
  implemented: "totalement mise en œuvre",
  incomplete: "incomplète",
  verifying: "déclarée, en vérification",
  in_progress: "en cours (déclaré)",
  no_information: "sans information",
};

/** The label in full: an implementation that nobody saw the effect of is said to be on paper. */
export const labelText = (label: Label, isOnPaper: boolean): string =>
  isOnPaper ? `${LABEL_TEXTS[label]}, sur pièces` : LABEL_TEXTS[label];

/** In an address: the label without accents or spaces. */
export const LABEL_SLUG: Record<Label, string> = {
  moot: "sans-objet",
  refused: "refus",
  not_implemented: "non-mise-en-oeuvre",
  implemented: "totalement-mise-en-oeuvre",
  incomplete: "incomplete",
  verifying: "en-verification",
  in_progress: "en-cours",
  no_information: "sans-information",
};

/** What the calendar says; null when there is nothing to say. A condition is shown by itself, never as a lateness. */
export function deadlineFlagText(flag: DeadlineFlag): string | null {
  if (flag?.code === "passed") return "échéance passée";
  if (flag?.code === "late") return `en retard de ${flag.days} ${flag.days > 1 ? "jours" : "jour"}`;
  return null;
}

const LOCAL_FAMILIES: Record<string, { short: string; long: string }> = {
  ETAT: { short: "Préfectures", long: "Préfectures" },
  CAF: { short: "CAF", long: "Caisses d’allocations familiales" },
  CD: { short: "Départements", long: "Conseils départementaux" },
  CPAM: { short: "CPAM", long: "Caisses primaires d’assurance maladie" },
  CARSAT: { short: "CARSAT", long: "Caisses d’assurance retraite et de la santé au travail" },
  MSA: { short: "MSA", long: "Caisses de mutualité sociale agricole" },
  URSSAF: { short: "URSSAF", long: "URSSAF régionales" },
};

/** The name of the local bodies of a family; the family's code itself when it is a new one. */
export const localFamilyText = (family: string): { short: string; long: string } =>
  LOCAL_FAMILIES[family] ?? { short: family, long: family };

type Situation = {
  /** "mai 2021" */
  published: string;
  /** No commitment carries any information. */
  isSilent: boolean;
  /** "23 novembre 2026" */
  day: string;
  /** Recommendations whose deadline is past without a declaration. */
  passed: number;
};

/** Where the list stands on a day; silence is said, never dressed up. */
export function situationText({ published, isSilent, day, passed }: Situation): string {
  const silence = isSilent ? `Publié en ${published}${NNBSP}; aucune source n’indique les suites. ` : "";
  const deadlines = passed === 0 ? "" : `${NNBSP}: ${plural(passed, "échéance passée", "échéances passées")} sans déclaration`;
  return `${silence}Situation au ${day}${deadlines}.`;
}

export const POSITION_TEXTS: Record<CommitmentState["position"], string> = {
  awaited: "réponse attendue",
  accepted: "acceptée",
  partly_accepted: "acceptée en partie",
  alternative: "autre mesure proposée",
  refused: "refusée",
};

// Nobody declared "not started": it is what stands before any declaration.
export const DECLARED_TEXTS: Record<CommitmentState["declared"], string> = {
  not_started: "rien de déclaré",
  in_progress: "en cours",
  declared_done: "déclarée réalisée",
  declared_moot: "déclarée sans objet",
};

export const ASSESSED_TEXTS: Record<CommitmentState["assessed"], string> = {
  not_assessed: "non évaluée",
  not_implemented: "non mise en œuvre",
  incomplete: "incomplète",
  implemented_on_paper: "totale sur pièces",
  effect_observed: "effet constaté",
  alternative_equivalent: "autre mesure jugée équivalente",
};

export const KIND_TEXTS: Readonly<Record<string, string>> = { regularity: "régularité", performance: "performance" };
