import { describe, expect, it } from "vitest";

import { listCompetentBodies } from "@/lib/territories/body-queries";
import { getPresentTerritory, getTerritory, listAncestors, listChildren } from "@/lib/territories/queries";
import { resolveTerritory } from "@/lib/territories/resolve-queries";

describe("one territory", () => {
  it("comes with its own département, région and EPCI", async () => {
    expect(await getTerritory("COM-35236")).toMatchObject({
      kind: "commune",
      name: "Redon",
      departement: { code: "DEP-35", kind: "departement", name: "Ille-et-Vilaine" },
      region: { code: "REG-53" },
      epci: { code: "EPCI-243500741" },
      postalCodes: ["35600"],
      isFromSources: false,
    });
  });

  it("bears French apostrophes, whatever the official file prints", async () => {
    expect((await getTerritory("COM-61214"))?.name).toBe("L’Aigle");
  });

  it("has the population of its communes when the official file gives none", async () => {
    const { items, total } = await listChildren("DEP-61", "commune", { take: 1000 });
    expect(items).toHaveLength(total);
    expect((await getTerritory("DEP-61"))?.population).toBe(items.reduce((sum, { population }) => sum + (population ?? 0), 0));
  });

  it("is null when the code is not a territory's", async () => {
    expect(await getTerritory("COM-99999")).toBeNull();
    expect(await getTerritory("'; --")).toBeNull();
  });

  it.each([
    ["a delegated commune", "COM-01340", "COM-01015"],
    ["an arrondissement", "COM-13201", "COM-13055"],
    ["a former code recorded twice", "COM-55273", "COM-55386"],
    ["a commune that never was", "COM-99999", null],
    ["another kind", "DEP-35", null],
  ])("%s leads to the present commune", async (_, code, present) => {
    expect((await getPresentTerritory(code))?.code ?? null).toBe(present);
  });
});

describe("what a reader typed without choosing a suggestion", () => {
  it.each([
    ["35", "DEP-35"],
    ["COM-01340", "COM-01015"],
    ["redon", "COM-35236"],
    ["Ille-et-Vilaine", "DEP-35"],
  ])("%s is one territory", async (text, code) => {
    expect((await resolveTerritory(text)).place?.code).toBe(code);
  });

  it("is left to choose among homonyms", async () => {
    const { place, candidates } = await resolveTerritory("Saint-Denis");
    expect(place).toBeNull();
    expect(candidates.map(({ label }) => label)).toEqual(expect.arrayContaining(["Saint-Denis (974)", "Saint-Denis (93)"]));
  });
});

describe("above and below", () => {
  it("lists the widest first", async () => {
    const found = await listAncestors("COM-61001");
    expect(found.slice(0, 3).map(({ code }) => code)).toEqual(["FR", "REG-28", "DEP-61"]);
    expect(found.map(({ code }) => code)).toContain("EPCI-246100663");
    expect(found.every(({ whole }) => whole)).toBe(true);
  });

  it("marks what a département holds only in part", async () => {
    const { items } = await listChildren("DEP-61", "epci");
    expect(items.find(({ code }) => code === "EPCI-246100663")).toMatchObject({ whole: false });
    expect(items.find(({ code }) => code === "EPCI-200068468")).toMatchObject({ whole: true });
  });

  it("pages", async () => {
    const first = await listChildren("FR", "commune", { take: 2 });
    const second = await listChildren("FR", "commune", { skip: 2, take: 2 });
    expect(first.total).toBe(34_969);
    expect(first.items.map(({ name }) => name)).toEqual(["Paris", "Marseille"]);
    expect(second.items[0]?.name).toBe("Lyon");
  });
});

describe("bodies competent somewhere", () => {
  const slugs = async (code: string) => (await listCompetentBodies(code)).map(({ slug }) => slug);

  it("go from the nearest to the national ones, each once", async () => {
    const found = await listCompetentBodies("COM-35236");
    expect(found.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["caf-35", "msa-portes-de-bretagne", "cnaf"]));
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(found.length);
    expect(found.at(-1)?.territory.code).toBe("FR");
    expect(found[0]?.territory.code).not.toBe("FR");
  });

  it("are those of the territory's own département", async () => {
    expect(await slugs("COM-61001")).not.toContain("caf-35");
    expect(await slugs("COM-61001")).toContain("caf-61");
    expect(await slugs("COM-01001"), "elsewhere only the national ones").not.toContain("caf-61");
  });

  it("may be competent for a part of an EPCI astride", async () => {
    const found = await listCompetentBodies("EPCI-246100663");
    expect(found.find(({ slug }) => slug === "caf-61")).toMatchObject({ whole: false, territory: { code: "DEP-61" } });
  });
});
