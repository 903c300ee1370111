import { territoryKinds, type TerritoryKind } from "@/lib/texts/territories";

type Named = {
  kind: TerritoryKind;
  name: string;
  /** Former name under which it was found. */
  formerName: string | null;
  /** Numbers of the départements it lies in ("35"): several for an EPCI astride. */
  departements: readonly string[];
};

/** A name that no other territory bears: "Saint-Denis (93)", "Ille-et-Vilaine (département, 35)", "Arbignieu, aujourd’hui Arboys en Bugey (01)". */
export function territoryLabel({ kind, name, formerName, departements }: Named): string {
  const present = kind === "pays" ? name : `${name} (${[...(kind === "commune" ? [] : [territoryKinds.label(kind).toLowerCase()]), ...departements].join(", ")})`;
  return formerName === null ? present : `${formerName}, aujourd’hui ${present}`;
}
