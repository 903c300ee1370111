/** What opens the home page: two départements evaluated the same year, beside France. */
export const GLANCE_TERRITORIES = [
  { code: "DEP-35", name: "Ille-et-Vilaine" },
  { code: "DEP-61", name: "Orne" },
  { code: "FR", name: "France" },
] as const;

/** The figures at a glance; their values, labels and sources come from the database. */
export const GLANCE_KEYS = [
  "places-accueil-100-enfants-0-3",
  "couverture-population-ctg",
  "indice-vieillissement",
  "evolution-population-annuelle",
  "taux-pauvrete",
  "taux-chomage",
  "part-population-couverte-rsa",
] as const;
