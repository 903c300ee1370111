import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { z } from "zod";

export type DataRecord = Record<string, unknown>;

export const datasetFolder = resolve(import.meta.dirname, "../../prisma/data");

const records = z.array(z.record(z.string(), z.unknown()));

/** The records of a file of the dataset, unchecked. */
export const readRecords = async (folder: string, file: string): Promise<DataRecord[]> =>
  records.parse(JSON.parse(await readFile(join(folder, `${file}.json`), "utf8")));

/** A copy of the dataset for a test that changes it. */
export async function ownDataset() {
  const folder = await mkdtemp(join(tmpdir(), "maillage-donnees-"));
  await cp(datasetFolder, folder, { recursive: true });
  return {
    folder,
    /** Replaces the records of a file. */
    change: async (file: string, edit: (found: DataRecord[]) => DataRecord[]) =>
      writeFile(join(folder, `${file}.json`), JSON.stringify(edit(await readRecords(folder, file)))),
    /** Replaces the text of a file. */
    write: (file: string, content: string) => writeFile(join(folder, `${file}.json`), content),
    /** Puts a file back as the dataset has it. */
    restore: (file: string) => cp(join(datasetFolder, `${file}.json`), join(folder, `${file}.json`)),
    drop: () => rm(folder, { recursive: true }),
  };
}
