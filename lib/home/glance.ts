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
