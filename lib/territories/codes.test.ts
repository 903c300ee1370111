import { describe, expect, it } from "vitest";

import { parseTerritoryCode } from "./codes";

describe("territory codes as typed", () => {
  it.each([
    ["35", "DEP-35"],
    ["1", "DEP-01"],
    ["035", "DEP-35"],
    ["2a", "DEP-2A"],
    ["974", "DEP-974"],
    ["dep-61", "DEP-61"],
    [" DEP-35 ", "DEP-35"],
    ["REG-53", "REG-53"],
    ["reg-01", "REG-01"],
    ["35238", "COM-35238"],
    ["com-35238", "COM-35238"],
    ["01001", "COM-01001"],
    ["2A004", "COM-2A004"],
    ["243500139", "EPCI-243500139"],
    ["EPCI-243500139", "EPCI-243500139"],
    ["fr", "FR"],
    ["JUR-msa-portes-de-bretagne", "JUR-msa-portes-de-bretagne"],
    ["AREA-Le-Blosne", "AREA-le-blosne"],
  ])("%s → %s", (typed, code) => {
    expect(parseTerritoryCode(typed)).toBe(code);
  });

  it.each(["", "35x", "Rennes", "DEP-", "COM-123", "EPCI-12", "REG-A", "JUR-", "AREA-é", "1234", "99999999", "FR-35", "COM-35238'", "35;61", "DEP-35\u0000"])(
    "refuses %j",
    (typed) => {
      expect(parseTerritoryCode(typed)).toBeNull();
    },
  );
});
