import type { TerritoryKind } from "@/lib/texts/territories";

/** What is listed inside a territory of each kind. */
export const childKinds: Readonly<Record<TerritoryKind, readonly TerritoryKind[]>> = {
  pays: ["region"],
  region: ["departement"],
  departement: ["epci"],
  jurisdiction: ["departement"],
  area: ["departement", "epci", "commune"],
  epci: ["commune"],
  commune: [],
};
