import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { runLoad } from "@/prisma/seed/run-load";

import { type DataRecord, ownDataset } from "../support/dataset-folder";
import { ownDatabase } from "../support/own-database";

const aLoadMayTake = 60_000;

let database: Awaited<ReturnType<typeof ownDatabase>>;
let dataset: Awaited<ReturnType<typeof ownDataset>>;
let client: pg.Client;

const rows = async (sql: string, ...values: unknown[]): Promise<DataRecord[]> => (await client.query<DataRecord>(sql, values)).rows;
const load = () => runLoad(client, dataset.folder, () => {});
const named = (code: string) => (record: DataRecord) => [record.slug, record.id].includes(code);
const edit = (code: string, change: (record: DataRecord) => DataRecord) => (records: DataRecord[]) =>
  records.map((record) => (named(code)(record) ? { ...record, ...change(record) } : record));
const without = (...codes: string[]) => (records: DataRecord[]) => records.filter((record) => !codes.some((code) => named(code)(record)));
const conflict = (key: string) =>
  rows(`SELECT "tableName", field, "currentValue", "datasetValue" FROM dataset_conflict WHERE key = $1`, key);
const programme = async (slug: string) => (await rows("SELECT * FROM programme WHERE slug = $1", slug))[0];

/** What people did between two loads. */
const corrections = [
  `UPDATE programme SET summary = 'Corrigé.' WHERE slug IN ('asir-normandie', 'aac-cfppa-actions-collectives-orne')`,
  `INSERT INTO glossary_term (id, acronym, meaning) VALUES ('ZZZ-1', 'ZZZ', 'Ajouté'), ('WWW-1', 'WWW', 'Sens donné par une personne')`,
  `DELETE FROM glossary_term WHERE acronym = 'AADPA'`,
  `INSERT INTO programme_organisme VALUES ('adel', 'cnaf', 'partner')`,
  `UPDATE governance SET summary = 'Corrigé.' WHERE slug = 'ccapex-61'`,
  `INSERT INTO tool_owner SELECT 'aggir', slug FROM organisme WHERE slug = 'cnaf' ON CONFLICT DO NOTHING`,
  `DELETE FROM programme WHERE slug = 'aac-cfppa-aidants-orne'`,
];

const citation = { document: "igas-2020-098r", ref: "§1 et §2", also: ["essai"], targets: ["1", "2"] };
const addPartner = ({ organisms }: DataRecord) => ({ organisms: [...(Array.isArray(organisms) ? organisms : []), { slug: "cnaf", role: "partner" }] });

/** What the newer dataset says. */
async function newerDataset(): Promise<void> {
  await dataset.change("programmes", edit("adel", () => ({ summary: "Résumé revu.", citation })));
  await dataset.change("programmes", edit("asir-normandie", () => ({ note: "Note nouvelle." })));
  await dataset.change("programmes", edit("aac-cfppa-actions-collectives-orne", () => ({ summary: "Du jeu de données." })));
  await dataset.change("programmes", edit("aac-cfppa-aidants-orne", addPartner));
  await dataset.change("glossary", (terms) => [
    ...terms,
    { acronym: "QQQ", meaning: "Nouveau sigle", note: null },
    { acronym: "WWW", meaning: "Sens du jeu", note: null },
  ]);
  await dataset.change("passages", ([one, two, ...others]) => [{ ...two, order: 1 }, { ...one, order: 2 }, ...others]);
  await dataset.change("governance", without("ccsf", "ccapex-61"));
  await dataset.change("tools", without("aggir"));
}

let citedBefore: unknown;

beforeAll(async () => {
  database = await ownDatabase();
  dataset = await ownDataset();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  for (const sql of corrections) await client.query(sql);
  citedBefore = (await programme("adel"))?.citationId;
  await newerDataset();
  await load();
}, aLoadMayTake);
afterAll(async () => {
  await client.end();
  await database.drop();
  await dataset.drop();
});

describe("a newer dataset", () => {
  it("changes what changed and nothing else", async () => {
    expect(await programme("adel")).toMatchObject({ summary: "Résumé revu." });
    expect(await rows(`SELECT slug FROM programme WHERE xmin::text = (SELECT xmin::text FROM programme WHERE slug = 'adel') ORDER BY 1`)).toEqual([
      { slug: "adel" },
      { slug: "asir-normandie" },
    ]);
  });

  it("leaves a correction, and takes the other fields", async () => {
    expect(await programme("asir-normandie")).toMatchObject({ summary: "Corrigé.", note: "Note nouvelle." });
    expect(await conflict("asir-normandie")).toEqual([]);
  });

  it("lists the field that both changed, and the correction stands", async () => {
    expect(await programme("aac-cfppa-actions-collectives-orne")).toMatchObject({ summary: "Corrigé." });
    expect(await conflict("aac-cfppa-actions-collectives-orne")).toEqual([
      { tableName: "programme", field: "summary", currentValue: "Corrigé.", datasetValue: "Du jeu de données." },
    ]);
  });

  it("never touches what a person added or removed", async () => {
    const found = await rows(`SELECT acronym FROM glossary_term WHERE acronym IN ('ZZZ', 'AADPA', 'QQQ') ORDER BY 1`);
    expect(found).toEqual([{ acronym: "QQQ" }, { acronym: "ZZZ" }]);
    const seats = await rows(`SELECT role FROM programme_organisme WHERE "programmeSlug" = 'adel' AND "organismeSlug" = 'cnaf'`);
    expect(seats).toEqual([{ role: "partner" }]);
  });

  it("does not overwrite a row that a person had added under the same key", async () => {
    expect(await rows(`SELECT meaning FROM glossary_term WHERE id = 'WWW-1'`)).toEqual([{ meaning: "Sens donné par une personne" }]);
    expect(await conflict("WWW-1")).toMatchObject([{ tableName: "glossary_term", field: "meaning", datasetValue: "Sens du jeu" }]);
  });

  it("does not write what refers to something removed by a person: it is listed", async () => {
    expect(await programme("aac-cfppa-aidants-orne")).toBeUndefined();
    expect(await conflict("aac-cfppa-aidants-orne|cnaf|partner")).toMatchObject([{ tableName: "programme_organisme", field: "*", currentValue: null }]);
  });

  it("lets two passages exchange their places", async () => {
    const order = await rows(`SELECT slug FROM passage WHERE "documentSlug" = 'igas-2020-098r' AND "order" <= 2 ORDER BY "order"`);
    expect(order).toEqual([{ slug: "2" }, { slug: "1" }]);
  });

  it("gives a record its new citation", async () => {
    const { citationId } = (await programme("adel")) ?? {};
    expect(citationId).not.toBe(citedBefore);
    expect(await rows(`SELECT ref FROM citation WHERE id = $1`, citationId)).toEqual([{ ref: "§1 et §2" }]);
  });
});

describe("what left the dataset", () => {
  it("goes when nobody changed it and nothing refers to it", async () => {
    expect(await rows(`SELECT slug FROM governance WHERE slug = 'ccsf'`)).toEqual([]);
    expect(await rows(`SELECT key FROM dataset_record WHERE "tableName" = 'governance' AND key = 'ccsf'`)).toEqual([]);
  });

  it("stays, listed, when a person corrected it", async () => {
    expect(await rows(`SELECT summary FROM governance WHERE slug = 'ccapex-61'`)).toEqual([{ summary: "Corrigé." }]);
    expect(await conflict("ccapex-61")).toMatchObject([{ tableName: "governance", field: "*", datasetValue: null }]);
  });

  it("stays, listed, when something added by a person refers to it", async () => {
    expect(await rows(`SELECT slug FROM tool WHERE slug = 'aggir'`)).toEqual([{ slug: "aggir" }]);
    expect(await conflict("aggir")).toMatchObject([{ tableName: "tool", field: "*" }]);
  });
});

it(
  "keeps a conflict on the list until it is settled",
  async () => {
    await client.query(`UPDATE glossary_term SET meaning = 'Sens du jeu' WHERE id = 'WWW-1'`);
    await dataset.change("findings", (records) => records.slice(0, -1));
    await load();
    expect(await conflict("WWW-1")).toEqual([]);
    expect(await conflict("aac-cfppa-actions-collectives-orne")).toHaveLength(1);
    expect(await conflict("ccapex-61")).toHaveLength(1);
  },
  aLoadMayTake,
);
