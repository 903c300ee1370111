import { expect, it } from "vitest";

import { territoryLabel } from "./labels";

it.each([
  [{ kind: "commune", name: "Saint-Denis", formerName: null, departements: ["93"] }, "Saint-Denis (93)"],
  [{ kind: "commune", name: "Arboys en Bugey", formerName: "Arbignieu", departements: ["01"] }, "Arbignieu, aujourd’hui Arboys en Bugey (01)"],
  [{ kind: "departement", name: "Ille-et-Vilaine", formerName: null, departements: ["35"] }, "Ille-et-Vilaine (département, 35)"],
  [{ kind: "epci", name: "CA Redon Agglomération", formerName: null, departements: ["35", "44", "56"] }, "CA Redon Agglomération (intercommunalité, 35, 44, 56)"],
  [{ kind: "region", name: "Bretagne", formerName: null, departements: [] }, "Bretagne (région)"],
  [{ kind: "pays", name: "France entière", formerName: null, departements: [] }, "France entière"],
] as const)("%j → %s", (territory, label) => {
  expect(territoryLabel(territory)).toBe(label);
});
