import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

const count = async (sql: string): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return rows[0]?.n ?? Number.NaN;
};

describe("the whole dataset is in the database", () => {
  it.each([
    ["source_document", 2],
    ["passage", 2009],
    ["organisme", 248],
    ["scheme", 107],
    ["scheme_coverage", 77],
    ["programme", 269],
    ["indicator", 987],
    ["observation", 1559],
    ["finding", 336],
    ["recommendation", 23],
    ["recommendation_item", 53],
    ["commitment", 124],
    ["relation", 192],
    ["governance", 34],
    ["innovation", 38],
    ["tool", 53],
    ["method", 11],
    ["contradiction", 67],
    ["glossary_term", 236],
  ])("%s: %i", async (table, expected) => {
    expect(await count(table)).toBe(expected);
  });

  it("has the present communes of France", async () => {
    expect(await count(`territory WHERE kind = 'commune'`)).toBe(34_969);
  });
});
