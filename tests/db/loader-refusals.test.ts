import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { readGeography } from "@/prisma/seed/geography/read";
import { geographyRows } from "@/prisma/seed/geography/rows";
import { parseDataset } from "@/prisma/seed/read-dataset";
import { readFiles } from "@/prisma/seed/read-files";

import { type DataRecord, ownDataset } from "../support/dataset-folder";

const territories = (geographyRows(readGeography()).territory ?? []).map(({ code }) => String(code));
const check = async () => parseDataset(await readFiles(dataset.folder), territories);

let dataset: Awaited<ReturnType<typeof ownDataset>>;
beforeAll(async () => {
  dataset = await ownDataset();
});
afterAll(() => dataset.drop());

const first = (fields: DataRecord) => (records: DataRecord[]) => records.map((record, index) => (index === 0 ? { ...record, ...fields } : record));
const citation = { document: "igas-2020-098r", ref: "§1", also: [], targets: ["9999"] };

describe("a bad file is refused, and the message says where", () => {
  afterEach(() => Promise.all(["programmes", "observations", "passages", "commitments", "findings"].map(dataset.restore)));

  it.each<[string, string, (records: DataRecord[]) => DataRecord[], RegExp]>([
    ["a missing field", "programmes", first({ name: undefined }), /programmes\.json, enregistrement « [a-z0-9-]+ », champ « name » : champ absent/],
    ["a wrong type", "programmes", first({ name: 12 }), /champ « name » : Entrée invalide : chaîne de caractères attendu/],
    ["an empty text", "programmes", first({ summary: "" }), /champ « summary » : /],
    ["a value out of a closed list", "programmes", first({ stage: "bientôt" }), /champ « stage » : Option invalide/],
    ["an unknown field", "programmes", first({ couleur: "bleu" }), /Clé non reconnue : "couleur"/],
    ["an unknown territory", "programmes", first({ territory: "DEP-00" }), /champ « territory » : territoire inconnu : « DEP-00 »/],
    ["an unknown body", "programmes", first({ organisms: [{ slug: "personne", role: "lead" }] }), /champ « organisms\.0\.slug » : organisme inconnu : « personne »/],
    ["a passage that does not exist", "programmes", first({ citation }), /champ « citation\.targets\.0 » : passage inconnu : « 9999 »/],
    ["a doubled link", "programmes", first({ schemes: ["cog", "cog"] }), /champ « schemes\.1 » : répété dans la liste/],
    ["a date of another form", "programmes", first({ since: "été 2020" }), /champ « since » : date attendue/],
    ["a key used twice", "programmes", (records) => [...records, ...records.slice(0, 1)], /champ « slug » : déjà employé/],
    ["a record without key", "programmes", first({ slug: undefined }), /enregistrement « n° 1 », champ « slug » : champ absent/],
    ["a figure without unit", "observations", first({ unit: null }), /observations\.json.*champ « unit »/],
    ["a figure without value", "observations", first({ value: null, valueText: null }), /champ « value » : un nombre/],
    ["an unknown indicator", "observations", first({ indicator: "inconnu" }), /indicateur inconnu : « inconnu »/],
    ["a second key of a passage", "passages", (records) => [...records, ...records.slice(-1)], /passages\.json.*champ « document \+ slug »/],
    ["an order used twice", "passages", first({ order: 2 }), /passages\.json.*champ « document \+ order » : déjà employé/],
    ["a member without its group", "commitments", first({ basis: "member", group: null }), /champ « group » : un groupe imprimé/],
    ["an item of another recommendation", "commitments", first({ items: ["23.1"] }), /champ « items\.0 » : point de recommandation inconnu/],
    ["an unknown recommendation", "findings", first({ recommendation: 99 }), /recommandation inconnue : « 99 »/],
  ])("%s", async (_, file, edit, message) => {
    await dataset.change(file, edit);
    await expect(check()).rejects.toThrow(message);
  });

  it("text that is not JSON", async () => {
    await dataset.write("programmes", "[{");
    await expect(check()).rejects.toThrow(/programmes\.json : JSON invalide/);
  });

  it("something other than a list", async () => {
    await dataset.write("programmes", "{}");
    await expect(check()).rejects.toThrow(/programmes\.json : une liste d’enregistrements/);
  });
});

it("the command ends with 1, a sentence and no stack, and has written nothing", async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const loaded = async () => (await client.query("SELECT * FROM dataset_file ORDER BY name")).rows;
  const before = await loaded();
  await dataset.change("programmes", first({ territory: "DEP-00" }));
  const root = resolve(import.meta.dirname, "../..");
  const { status, stderr } = spawnSync(process.execPath, [resolve(root, "node_modules/tsx/dist/cli.mjs"), "prisma/seed/load.ts", dataset.folder], { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Données refusées, rien n’a été chargé\.\nprogrammes\.json, enregistrement/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await loaded()).toEqual(before);
  await client.end();
});
