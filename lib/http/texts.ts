import type { KnownSet } from "@/lib/http/route-table";

/** Why an address is refused, for the reader: what is wrong, and what to do. */
export type Refusal = { field: string | null; message: string };

const named: Record<KnownSet, { unknown: string; remedy: string }> = {
  departements: { unknown: "Département inconnu", remedy: "Donnez son numéro, par exemple 35 ou 2A." },
  territories: {
    unknown: "Territoire inconnu",
    remedy: "Donnez un numéro de département (35) ou un code officiel (COM-35238, EPCI-243500139, REG-53), ou cherchez le territoire par son nom.",
  },
  indicators: { unknown: "Indicateur inconnu", remedy: "Choisissez-le dans la liste des indicateurs." },
  schemes: { unknown: "Dispositif inconnu", remedy: "Choisissez-le dans la liste des dispositifs." },
  programmes: { unknown: "Programme inconnu", remedy: "Choisissez-le dans la liste des programmes." },
  organismes: { unknown: "Organisme inconnu", remedy: "Choisissez-le dans la liste des organismes." },
  recommendations: { unknown: "Recommandation inconnue", remedy: "Donnez un numéro de la liste des recommandations." },
  documents: { unknown: "Document inconnu", remedy: "Choisissez-le dans la liste des ressources." },
  passages: { unknown: "Passage inconnu", remedy: "Cherchez-le dans les ressources." },
  methods: { unknown: "Méthode inconnue", remedy: "Choisissez-la dans la liste des méthodes." },
};

/** At most 60 characters of what the reader gave, between French quotation marks. */
const quoted = (value: string): string => `« ${value.length > 60 ? `${value.slice(0, 60)}…` : value} »`;

export const unknownValue = (field: string, set: KnownSet, value: string): Refusal => ({
  field,
  message: `${named[set].unknown} : ${quoted(value)}. ${named[set].remedy}`,
});

export const malformedAddress: Refusal = {
  field: null,
  message: "Cette adresse contient des caractères qui ne peuvent pas être lus. Vérifiez qu’elle a été copiée en entier.",
};

export const tooLongAddress: Refusal = {
  field: null,
  message: "Cette adresse est trop longue. Retirez des filtres ou raccourcissez la recherche.",
};

export const comparisonCount: Refusal = {
  field: "t",
  message: "Une comparaison réunit 2 à 4 territoires différents, séparés par des virgules, par exemple t=35,61,FR.",
};
