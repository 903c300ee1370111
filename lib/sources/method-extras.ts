import { z } from "zod";

/** A leaf of a method's own fields: a text, and the record that it names when it is a code. */
export type ExtraText = { text: string; territory?: string; organisme?: string };
/** One field of a method as a page shows it: a list of texts, or of labelled sheets. */
export type ExtraField = { key: string; title: string; texts: ExtraText[]; sheets: { label: string; values: ExtraText[] }[][] };

const titles: Record<string, string> = {
  timeline: "Chronologie",
  actors: "Acteurs",
  evaluations: "Évaluations",
  prerequisites: "Préalables",
  cases: "Cas décrits",
  documents: "Documents",
  scenarios: "Scénarios",
  models: "Modèles",
  referents: "Référent par événement",
  routing: "Orientation d’un organisme à l’autre",
  contractsToAlign: "Contrats à rapprocher",
  test: "Ce qui fait une innovation",
  selectionCriteria: "Critères de sélection",
  stages: "Étapes",
  outcomes: "Issues",
  conventions: "Conventions de calcul",
  groups: "Groupes de départements",
  territoryStatements: "Ce que la source dit des départements évalués",
  classes: "Bornes des classes",
};

const labels: Record<string, string> = {
  date: "Date", label: "Libellé", source: "Source", focus: "Objet", title: "Titre", territory: "Territoire",
  organisms: "Organismes", organism: "Organisme", year: "Année", type: "Type", facts: "Faits", next: "Suite", name: "Nom",
  horizon: "Horizon", status: "Statut", features: "Traits", event: "Événement", signal: "Signal", from: "De", to: "Vers",
  action: "Action", number: "Numéro", revenue: "Recettes", spending: "Dépenses", profile: "Profil", zones: "Zones",
  exception: "Exception", group: "Groupe", statement: "Énoncé", value: "Valeur", indicator: "Indicateur", unit: "Unité",
  bounds: "Bornes", note: "Remarque", citation: "Référence",
};

const organismeKeys = new Set(["organism", "organisms", "from", "to"]);
const scalar = z.union([z.string(), z.number()]);
const reference = z.object({ ref: z.string() }).transform(({ ref }) => ref);
const leaf = z.union([scalar, reference]).transform(String);
const leaves = z.union([leaf.transform((text) => [text]), z.array(leaf), z.null().transform(() => [])]);
const sheet = z.record(z.string(), leaves);
const field = z.union([
  z.array(leaf).transform((texts) => ({ texts, sheets: [] })),
  z.array(sheet).transform((sheets) => ({ texts: [], sheets })),
]);

function toText(key: string, text: string): ExtraText {
  if (key === "territory") return { text, territory: text };
  return organismeKeys.has(key) ? { text, organisme: text } : { text };
}

/** The fields proper to one method, with French titles; what has no known shape is left out. */
export function readExtras(extras: Record<string, unknown>): ExtraField[] {
  return Object.entries(extras).flatMap(([key, value]) => {
    const read = field.safeParse(value);
    if (!read.success) return [];
    const { texts, sheets } = read.data;
    return {
      key,
      title: titles[key] ?? key,
      texts: texts.map((text) => ({ text })),
      sheets: sheets.map((entries) =>
        Object.entries(entries)
          .filter(([name, values]) => values.length > 0 && name !== "slug")
          .map(([name, values]) => ({ label: labels[name] ?? name, values: values.map((text) => toText(name, text)) })),
      ),
    };
  });
}
