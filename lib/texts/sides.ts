/** The two départements that the inspection evaluated, then France: side by side, in the order of every comparison. */
export const SIDES = [
  { code: "DEP-35", name: "Ille-et-Vilaine" },
  { code: "DEP-61", name: "Orne" },
  { code: "FR", name: "France" },
] as const;
