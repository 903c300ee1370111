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

  it("has no official territory above itself in a circle", async () => {
    const circles = await codes(
      `SELECT a."ancestorCode" AS code FROM territory_closure a
       JOIN territory_closure b ON b."ancestorCode" = a."descendantCode" AND b."descendantCode" = a."ancestorCode"
       WHERE a."ancestorCode" <> a."descendantCode" AND a."ancestorCode" !~ '^(AREA|JUR)-'`,
    );
    expect(circles).toEqual([]);
  });

  it("knows the overseas départements and Corsica", async () => {
    const found = await codes(`SELECT code FROM territory WHERE kind = 'departement'`);
    expect(found).toEqual(expect.arrayContaining(["DEP-2A", "DEP-2B", "DEP-971", "DEP-974", "DEP-976"]));
  });
});

describe("the database itself refuses what would be wrong", () => {
  it.each([
    ["a value in a unknown territory", `UPDATE observation SET "territoryCode" = 'DEP-00' WHERE id = (SELECT min(id) FROM observation)`],
    ["a recommendation's number used twice", `UPDATE recommendation SET number = 1 WHERE number = 2`],
    ["an unknown polarity of a finding", `UPDATE finding SET polarity = 'bof' WHERE id = (SELECT min(id) FROM finding)`],
    ["an unknown kind of territory", `UPDATE territory SET kind = 'canton' WHERE code = 'COM-35236'`],
    ["the end of a body that others cite", `DELETE FROM organisme WHERE slug = 'cnaf'`],
  ])("%s", async (_, sql) => {
    await client.query("BEGIN");
    await expect(client.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    await client.query("ROLLBACK");
  });
});
