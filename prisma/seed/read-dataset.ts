import { z } from "zod";

import { DataError, type Problem } from "./data-error";
import { knownCodes, type LooseDataset, type LooseRecord } from "./known-codes";
import { type FileName, fileNames, naturalKeys, otherKeys } from "./natural-keys";
import type { SourceFile } from "./read-files";
import { type Dataset, schemasOf } from "./schemas/dataset";
import { references } from "./schemas/shared";

z.config(z.locales.fr());

/**
 * Checks every record of every file: shape, closed lists, references, doubles.
 * @param territoryCodes codes of the official geography
 * @throws DataError naming file, record, field and reason of all that is wrong
 */
export function parseDataset(files: readonly SourceFile[], territoryCodes: Iterable<string>): Dataset {
  const raw = Object.fromEntries(files.map((file) => [file.name, parseFile(file)])) as LooseDataset;
  const schemas = schemasOf(references(knownCodes(raw, territoryCodes)));
  const problems: Problem[] = [];
  const parsed = fileNames.map((name) => [name, checkRecords(name, raw[name], schemas[name], problems)]);
  if (problems.length > 0) throw new DataError(problems);
  return Object.fromEntries(parsed) as Dataset;
}

const fileShape = z.array(z.record(z.string(), z.unknown()));

function parseFile({ name, content }: SourceFile): LooseRecord[] {
  const refuse = (reason: string): never => {
    throw new DataError([{ file: `${name}.json`, record: null, field: null, reason }]);
  };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return refuse(`JSON invalide (${error instanceof Error ? error.message : String(error)})`);
  }
  const shape = fileShape.safeParse(value);
  return shape.success ? shape.data : refuse("une liste d’enregistrements est attendue");
}

function checkRecords(name: FileName, records: LooseRecord[], schema: z.ZodType, problems: Problem[]): unknown[] {
  const file = `${name}.json`;
  const fields = naturalKeys[name];
  const keys = [doubles(fields), doubles(otherKeys[name] ?? [])];
  return records.map((record, index) => {
    const label = keyOf(record, fields) ?? `n° ${index + 1}`;
    for (const { key, check } of keys) {
      if (!check(record)) problems.push({ file, record: label, field: key, reason: "déjà employé par un autre enregistrement" });
    }
    const result = schema.safeParse(record);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const absent = issue.code === "invalid_type" && valueAt(record, issue.path) === undefined;
      problems.push({ file, record: label, field: issue.path.join(".") || null, reason: absent ? "champ absent" : issue.message });
    }
    return null;
  });
}

/** The key of a record as text; null when a part of it is missing. */
function keyOf(record: LooseRecord, fields: readonly string[]): string | null {
  const parts = fields.map((field) => record[field]).filter((part) => typeof part === "string" || typeof part === "number");
  return parts.length === fields.length && parts.length > 0 ? parts.join("/") : null;
}

/** Tells whether a record's key is met for the first time. */
function doubles(fields: readonly string[]) {
  const seen = new Set<string>();
  return {
    key: fields.join(" + "),
    check: (record: LooseRecord): boolean => {
      const key = keyOf(record, fields);
      if (key === null) return true;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    },
  };
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined), record);
