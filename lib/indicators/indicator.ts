import type { Domain } from "@/lib/texts/domains";
import type { Direction } from "@/lib/texts/observations";

import type { Observation } from "./observation";

export type Indicator = {
  key: string;
  label: string;
  definition: string;
  /** Of most of its values: some are written in another (see units.ts). */
  unit: string;
  domain: Domain;
  family: string;
  /** What is better, only where that is obvious; null: a gap is neither good nor bad. */
  direction: Direction | null;
  comparable: boolean;
  note: string | null;
  /** Kind of body that it is about (see lib/texts/producers.ts). */
  organismeFamily: string | null;
};

/** With all its values, and the codes of the territories that have one. */
export type MeasuredIndicator = Indicator & { values: Observation[]; territories: string[] };
