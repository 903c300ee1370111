import { z } from "zod";

import { DataError, type Problem } from "./data-error";
import { knownCodes, type LooseDataset, type LooseRecord } from "./known-codes";
import { type FileName, fileNames, naturalKeys } from "./natural-keys";
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
  const fields: readonly string[] = naturalKeys[name];
  const seen = new Set<string>();
  return records.map((record, index) => {
    const key = fields.map((field) => record[field]).filter((part) => typeof part === "string").join("/");
    const label = key || `n° ${index + 1}`;
    if (key && seen.has(key)) {
      problems.push({ file, record: label, field: fields.join(" + "), reason: "clé déjà employée par un autre enregistrement" });
    }
    seen.add(key);
    const result = schema.safeParse(record);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const absent = issue.code === "invalid_type" && valueAt(record, issue.path) === undefined;
      problems.push({ file, record: label, field: issue.path.join(".") || null, reason: absent ? "champ absent" : issue.message });
    }
    return null;
  });
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined), record);
