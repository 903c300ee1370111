import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runLoad } from "@/prisma/seed/run-load";

import { type DataRecord, datasetFolder, readRecords } from "../support/dataset-folder";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

const count = async (from: string): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`);
  return rows[0]?.n ?? Number.NaN;
};

const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const sum = (records: readonly DataRecord[], ...fields: string[]): number =>
  records.reduce((total, record) => total + fields.reduce((n, field) => n + size(record[field]), 0), 0);

describe("what the database holds is what the files say", () => {
  it.each([
    ["passages", "passage"],
    ["organismes", "organisme"],
    ["schemes", "scheme"],
    ["scheme_coverage", "scheme_coverage"],
    ["programmes", "programme"],
    ["indicators", "indicator"],
    ["observations", "observation"],
    ["findings", "finding"],
    ["recommendations", "recommendation"],
    ["commitments", "commitment"],
    ["relations", "relation"],
    ["governance", "governance"],
    ["innovations", "innovation"],
    ["tools", "tool"],
    ["methods", "method"],
    ["contradictions", "contradiction"],
    ["glossary", "glossary_term"],
    ["documents", "source_document"],
  ])("records of %s", async (file, table) => {
    expect(await count(table)).toBe((await readRecords(datasetFolder, file)).length);
  });

  it.each([
    ["passages", ["organismes"], "passage_organisme"],
    ["passages", ["schemes"], "passage_scheme"],
    ["passages", ["territories"], "passage_territory"],
    ["organismes", ["jurisdiction"], "organisme_jurisdiction"],
    ["organismes", ["members"], "organisme_member"],
    ["programmes", ["organisms"], "programme_organisme"],
    ["programmes", ["schemes"], "programme_scheme"],
    ["schemes", ["lead"], "scheme_lead"],
    ["schemes", ["parties"], "scheme_party"],
    ["scheme_coverage", ["signatories"], "coverage_signatory"],
    ["recommendations", ["items"], "recommendation_item"],
    ["recommendations", ["responsible"], "recommendation_authority"],
    ["recommendations", ["groundTargets"], "recommendation_ground"],
    ["recommendations", ["indicators"], "recommendation_indicator"],
    ["commitments", ["items"], "commitment_item"],
    ["governance", ["chair", "members"], "governance_seat"],
    ["observations", ["contradicts"], "observation_contradiction"],
    ["contradictions", ["statements"], "contradiction_statement"],
  ])("links %s.%s", async (file, fields, table) => {
    expect(await count(table)).toBe(sum(await readRecords(datasetFolder, file), ...fields));
  });

  it("keeps every territory of the dataset, and the name of the official geography", async () => {
    const codes = (await readRecords(datasetFolder, "territories")).map(({ code }) => code);
    expect(await count(`territory WHERE code = ANY(ARRAY['${codes.join("','")}'])`)).toBe(codes.length);
    expect(await count(`territory WHERE kind = 'commune' AND origin = 'official'`)).toBe(34_969);
    expect(await count(`territory WHERE kind = 'commune'`)).toBe(34_969);
  });

  it("opens a passage from each citation that names one", async () => {
    expect(await count(`citation c WHERE NOT EXISTS (SELECT FROM citation_target t WHERE t."citationId" = c.id)`)).toBeLessThanOrEqual(19);
    expect(await count(`citation WHERE id NOT IN (
      SELECT "citationId" FROM observation UNION SELECT "citationId" FROM organisme UNION SELECT "citationId" FROM scheme
      UNION SELECT "citationId" FROM scheme_coverage UNION SELECT "citationId" FROM programme UNION SELECT "citationId" FROM finding
      UNION SELECT "citationId" FROM recommendation UNION SELECT "citationId" FROM relation UNION SELECT "citationId" FROM governance
      UNION SELECT "citationId" FROM innovation UNION SELECT "citationId" FROM tool UNION SELECT "citationId" FROM method
      UNION SELECT "citationId" FROM contradiction_statement)`)).toBe(0);
  });
});

describe("a second load", () => {
  it("writes nothing, and answers quickly", async () => {
    await client.query("SET default_transaction_read_only = on");
    const durations = [];
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      expect(await runLoad(client, datasetFolder, () => {})).toBe(false);
      durations.push(performance.now() - start);
    }
    expect(Math.min(...durations)).toBeLessThan(300);
    await client.query("SET default_transaction_read_only = off");
  });
});
