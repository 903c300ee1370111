import type { TerritoryKind } from "@/lib/texts/territories";

/** Where a programme stands against the territory that the reader chose. */
export type Reach = "here" | "above" | "below";

type Place = { code: string; name: string; kind: TerritoryKind };

const wholes: Partial<Record<TerritoryKind, (name: string) => string>> = {
  epci: (name) => `dans votre intercommunalité : ${name}`,
  departement: (name) => `dans tout le département : ${name}`,
  region: (name) => `dans toute la région : ${name}`,
  pays: () => "partout en France",
  jurisdiction: (name) => `dans la circonscription de l’organisme : ${name}`,
  area: (name) => `dans une zone qui comprend ce territoire : ${name}`,
};

/** Why a programme answers to the chosen territory, in words. */
export function reachText(reach: Reach, place: Place): string {
  if (reach === "here") return `ici : ${place.name}`;
  if (reach === "below") return `dans ce territoire : ${place.name}`;
  return wholes[place.kind]?.(place.name) ?? place.name;
}
