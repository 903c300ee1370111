import type { FigureView } from "@/lib/indicators/figure";
import type { Domain } from "@/lib/texts/domains";
import type { Direction } from "@/lib/texts/observations";

/** A value as the rules of comparison read it. */
export type Observation = Omit<FigureView, "organisme" | "territory"> & {
  id: string;
  territoryCode: string;
  /** activite, budget, resultat, population, comparaison, objectif */
  kind: string;
  organisme: { slug: string; name: string; family: string } | null;
  /** True when the body's jurisdiction is wider than the value's territory: the page names the body. */
  bodyWider: boolean;
};

/** What the rules need to know of an indicator. */
export type ComparedIndicator = {
  key: string;
  label: string;
  definition: string;
  unit: string;
  domain: Domain;
  family: string;
  direction: Direction | null;
  comparable: boolean;
  note: string | null;
};

/** A target: stated as one by its flag or by its kind. Never stands for a result. */
export const isTarget = (value: Observation): boolean => value.flags.includes("target") || value.kind === "objectif";
