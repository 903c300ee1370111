import { expect, it } from "vitest";

import type { ComparedTerritory } from "./table";
import { widerComparisons } from "./wider";

const region = (code: string) => ({ code, name: code, kind: "region" as const });
const msa = (code: string) => ({ code, name: code, kind: "jurisdiction" as const });
const departement = (code: string, wider: ComparedTerritory["wider"]): ComparedTerritory => ({ code, name: code, kind: "departement", wider });

it("compares with each other the jurisdictions and the régions that contain the chosen territories", () => {
  const ille = departement("DEP-35", [region("REG-53"), msa("JUR-a")]);
  const orne = departement("DEP-61", [msa("JUR-b"), region("REG-28")]);
  const france = departement("FR", []);
  expect(widerComparisons([ille, orne, france]).map(({ kind, territories }) => [kind, territories.map(({ code }) => code)])).toEqual([
    ["jurisdiction", ["JUR-a", "JUR-b"]],
    ["region", ["REG-53", "REG-28"]],
  ]);
});

it("compares nothing where they lie in the same one", () => {
  expect(widerComparisons([departement("DEP-35", [region("REG-53")]), departement("DEP-22", [region("REG-53")])])).toEqual([]);
});
