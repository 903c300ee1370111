import type { Indicator } from "@/lib/indicators/indicator";

/** What the rules of comparison need to know of an indicator. */
export type ComparedIndicator = Omit<Indicator, "definition" | "organismeFamily">;
