import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

const codes = async (sql: string, ...values: string[]): Promise<string[]> => {
  const { rows } = await client.query<{ code: string }>(sql, values);
  return rows.map((row) => row.code);
};
const above = (code: string) => codes(`SELECT "ancestorCode" AS code FROM territory_closure WHERE "descendantCode" = $1`, code);
const below = (code: string) => codes(`SELECT "descendantCode" AS code FROM territory_closure WHERE "ancestorCode" = $1`, code);

describe("what contains a territory, and what it contains", () => {
  it("gives Redon its EPCI, its own département and région, and France", async () => {
    const found = await above("COM-35236");
    expect(found).toEqual(expect.arrayContaining(["EPCI-243500741", "DEP-35", "REG-53", "FR"]));
    expect(found, "an EPCI that straddles does not lend its other départements").not.toContain("DEP-44");
    expect(found).not.toContain("DEP-56");
    expect(found).not.toContain("REG-52");
  });

  it("gives a commune of the same EPCI in another département its own", async () => {
    const [other] = await codes(`SELECT code FROM territory WHERE "epciCode" = 'EPCI-243500741' AND "departementCode" = 'DEP-44' ORDER BY 1`);
    const found = await above(other ?? "");
    expect(found).toEqual(expect.arrayContaining(["EPCI-243500741", "DEP-44", "REG-52"]));
    expect(found).not.toContain("DEP-35");
  });

  it("counts under France every present commune", async () => {
    const communes = new Set(await codes(`SELECT code FROM territory WHERE kind = 'commune'`));
    expect((await below("FR")).filter((code) => communes.has(code))).toHaveLength(34_969);
  });

  it("holds no two territories that each contain the whole of the other", async () => {
    const circles = await codes(
      `SELECT a."ancestorCode" AS code FROM territory_closure a
       JOIN territory_closure b ON b."ancestorCode" = a."descendantCode" AND b."descendantCode" = a."ancestorCode"
       WHERE a."ancestorCode" <> a."descendantCode" AND a.whole AND b.whole`,
    );
    expect(circles).toEqual([]);
  });

  it.each([
    ["L’Aigle", "COM-61214", ["EPCI-200068468", "DEP-61", "REG-28", "JUR-msa-mayenne-orne-sarthe", "FR"]],
    ["a commune of Réunion", "COM-97411", ["DEP-974", "REG-04", "AREA-dom", "FR"]],
    ["a commune of an overseas collectivity", "COM-97502", ["DEP-975", "REG-975", "FR"]],
    ["a commune of an island without EPCI", "COM-29155", ["DEP-29", "REG-53", "JUR-msa-armorique", "FR"]],
    ["an arrondissement of Paris that the report names", "COM-75113", ["COM-75056", "EPCI-200054781", "DEP-75", "REG-11", "FR"]],
    ["a quarter of Rennes", "AREA-le-blosne", ["COM-35238", "EPCI-243500139", "DEP-35", "REG-53", "JUR-msa-portes-de-bretagne", "FR"]],
    ["an area without members", "AREA-ouest-de-l-orne", ["DEP-61", "REG-28", "JUR-msa-mayenne-orne-sarthe", "FR"]],
    ["an old région", "AREA-languedoc-roussillon", ["AREA-languedoc-roussillon-et-hauts-de-france", "REG-76", "FR"]],
  ])("finds above %s what serves all of it", async (_, code, expected) => {
    const found = await codes(`SELECT "ancestorCode" AS code FROM territory_closure WHERE "descendantCode" = $1 AND whole`, code);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it("says that a département or région holds only a part of an EPCI astride, and a jurisdiction too", async () => {
    const partly = await codes(`SELECT "ancestorCode" AS code FROM territory_closure WHERE "descendantCode" = 'EPCI-243500741' AND NOT whole ORDER BY 1`);
    expect(partly).toEqual(["AREA-ille-et-vilaine-et-orne", "DEP-35", "DEP-44", "DEP-56", "JUR-msa-portes-de-bretagne", "REG-52", "REG-53"]);
  });

  it("finds below a MSA's jurisdiction its départements with all their communes, and no others", async () => {
    const found = await below("JUR-msa-mayenne-orne-sarthe");
    expect(found).toEqual(expect.arrayContaining(["DEP-53", "DEP-61", "DEP-72", "COM-53130", "COM-61001", "COM-72181"]));
    expect(found).not.toContain("REG-28");
    const elsewhere = await codes(
      `SELECT code FROM territory WHERE code = ANY($1) AND kind = 'commune' AND "departementCode" NOT IN ('DEP-53', 'DEP-61', 'DEP-72')`,
      `{${found.join(",")}}`,
    );
    expect(elsewhere).toEqual([]);
  });

  it("leads a delegated commune, a former code and an arrondissement to the present commune", async () => {
    const present = (code: string) => codes(`SELECT DISTINCT "presentCode" AS code FROM territory_alias WHERE "officialCode" = $1`, code);
    expect(await present("01340"), "Saint-Bois, delegated of Arboys en Bugey").toEqual(["COM-01015"]);
    expect(await present("75113")).toEqual(["COM-75056"]);
    expect(await present("13201")).toEqual(["COM-13055"]);
  });

  it("knows the overseas départements and Corsica", async () => {
    const found = await codes(`SELECT code FROM territory WHERE kind = 'departement'`);
    expect(found).toEqual(expect.arrayContaining(["DEP-2A", "DEP-2B", "DEP-971", "DEP-974", "DEP-976"]));
  });
});

describe("the database itself refuses what would be wrong", () => {
  it.each([
    ["a value in an unknown territory", `UPDATE observation SET "territoryCode" = 'DEP-00' WHERE id = (SELECT min(id) FROM observation)`],
    ["a recommendation's number used twice", `UPDATE recommendation SET number = 1 WHERE number = 2`],
    ["an unknown polarity of a finding", `UPDATE finding SET polarity = 'bof' WHERE id = (SELECT min(id) FROM finding)`],
    ["an unknown kind of territory", `UPDATE territory SET kind = 'canton' WHERE code = 'COM-35236'`],
    ["a figure without value", `UPDATE observation SET value = NULL, "valueText" = NULL WHERE id = (SELECT min(id) FROM observation)`],
    ["a figure with a number and a text", `UPDATE observation SET "valueText" = 'deux' WHERE id = (SELECT min(id) FROM observation WHERE value IS NOT NULL)`],
    ["a figure without unit", `UPDATE observation SET unit = '' WHERE id = (SELECT min(id) FROM observation)`],
    ["an unknown flag", `UPDATE observation SET flags = '{peut-être}' WHERE id = (SELECT min(id) FROM observation)`],
    ["a budget without unit", `UPDATE programme SET "budgetUnit" = NULL WHERE slug = (SELECT min(slug) FROM programme WHERE "budgetValue" IS NOT NULL)`],
    ["an unknown stage", `UPDATE programme SET stage = 'bientôt' WHERE slug = (SELECT min(slug) FROM programme)`],
    ["a deadline without date nor condition", `UPDATE recommendation SET "deadlineDate" = NULL, "deadlineCondition" = NULL WHERE number = 1`],
    ["a member of a group without its group", `UPDATE commitment SET "groupSlug" = NULL WHERE id = (SELECT min(id) FROM commitment WHERE basis = 'member')`],
    ["an unknown state of a commitment", `UPDATE commitment SET assessed = 'oui' WHERE id = (SELECT min(id) FROM commitment)`],
    ["the same authority followed twice in a territory", `INSERT INTO commitment (id, "recommendationId", "authoritySlug", "territoryCode", basis) SELECT 'x', "recommendationId", "authoritySlug", "territoryCode", 'printed' FROM commitment LIMIT 1`],
    ["a commune without département", `UPDATE territory SET "departementCode" = NULL WHERE code = 'COM-35236'`],
    ["a code of another form", `INSERT INTO territory (code, kind, name, origin) VALUES ('35', 'departement', 'x', 'official')`],
    ["the end of a body that others cite", `DELETE FROM organisme WHERE slug = 'cnaf'`],
  ])("%s", async (_, sql) => {
    await client.query("BEGIN");
    await expect(client.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    await client.query("ROLLBACK");
  });
});
