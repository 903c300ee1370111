import type { Dataset } from "../schemas/dataset";
import { links, type Tables } from "./table";

/**
 * Places that only the sources name (jurisdictions, areas) with their members. Of the official places the dataset
 * gives the note alone: their name comes from the official geography. A municipal arrondissement is no commune: it is
 * loaded as an area, part of its commune.
 */
export function territoryRows({ territories }: Dataset, geography: Tables): Tables {
  const official = new Set(geography.territory?.map(({ code }) => code));
  const communes = new Map(geography.territory_alias?.map(({ officialCode, presentCode }) => [`COM-${String(officialCode)}`, String(presentCode)]));
  const own = territories
    .filter(({ code }) => !official.has(code))
    .map((territory) => {
      const commune = communes.get(territory.code);
      return commune === undefined ? territory : { ...territory, kind: "area", members: [commune] };
    });
  return {
    territory: own.map(({ code, kind, name, note }) => ({ code, kind, name, note, origin: "dataset", postalCodes: [] })),
    territory_note: territories.filter(({ code, note }) => official.has(code) && note !== null).map(({ code, note }) => ({ code, note })),
    territory_member: links(own, (territory) => territory.members, (territory, memberCode) => ({ containerCode: territory.code, memberCode })),
  };
}
