import type { Domain } from "@/lib/texts/domains";
import type { Direction } from "@/lib/texts/observations";

/** What the rules need to know of an indicator. */
export type ComparedIndicator = {
  key: string;
  label: string;
  unit: string;
  domain: Domain;
  family: string;
  direction: Direction | null;
  comparable: boolean;
  note: string | null;
};
