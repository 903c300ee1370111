import type { TerritoryKind } from "@/lib/texts/territories";

import type { ComparedTerritory } from "./table";

/** Territories of one kind that contain the chosen ones, to be compared with each other. */
export type WiderComparison = { kind: TerritoryKind; territories: { code: string; name: string }[] };

const KINDS: readonly TerritoryKind[] = ["jurisdiction", "region"];

/**
 * Where the figures that cover more than the chosen territories are compared: the jurisdictions of their bodies, their
 * régions. Empty for a kind that fewer than two of them lie in, each in its own.
 */
export function widerComparisons(territories: readonly ComparedTerritory[]): WiderComparison[] {
  return KINDS.flatMap((kind) => {
    const containers = territories.flatMap(({ wider }) => wider.filter((place) => place.kind === kind).slice(0, 1));
    const distinct = [...new Map(containers.map(({ code, name }) => [code, { code, name }])).values()];
    return distinct.length < 2 ? [] : [{ kind, territories: distinct }];
  });
}
