import { findTerritory } from "@/lib/http/known-addresses";
import type { KnownAddresses } from "@/lib/http/known-addresses";
import { comparisonCount, unknownValue } from "@/lib/http/texts";
import type { Refusal } from "@/lib/http/texts";
import { shortTerritoryCode } from "@/lib/routes";

/** What `/comparer` alone compares. */
export const defaultComparison = "35,61,FR";

/** Usual comparisons: they stand in the page cache under `/comparer/<codes>`; all others are rendered on demand. */
export const usualComparisons: ReadonlySet<string> = new Set([
  defaultComparison,
  "35,61",
  "35,FR",
  "61,FR",
  "35,REG-53,FR",
  "61,REG-28,FR",
  "35,61,REG-53,REG-28",
]);

/** "35,DEP-61" or t=35&t=61 → "35,61": 2 to 4 existing territories, each once, in the reader's order. */
export function comparisonCodes(typed: readonly string[], known: KnownAddresses): { codes: string } | { refusal: Refusal } {
  const codes = new Set<string>();
  for (const value of typed.flatMap((list) => list.split(",")).filter((value) => value.trim() !== "")) {
    const code = findTerritory(value, known);
    if (!code) return { refusal: unknownValue("t", "territories", value) };
    codes.add(shortTerritoryCode(code));
  }
  if (codes.size < 2 || codes.size > 4) return { refusal: comparisonCount };
  return { codes: [...codes].join(",") };
}
