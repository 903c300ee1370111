import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

import { DataError } from "./data-error";
import { type FileName, fileNames } from "./natural-keys";

// Only built-in modules here: an unchanged start reads the files, compares hashes and stops.

export type SourceFile = { name: FileName; content: string; hash: string };

const hashOf = (content: string) => createHash("sha256").update(content).digest("hex");

/** The files of the dataset as they are on disk, with a hash of their content. */
export const readFiles = (folder: string): Promise<SourceFile[]> =>
  Promise.all(
    fileNames.map(async (name) => {
      const content = await readFile(join(folder, `${name}.json`), "utf8").catch(() => {
        throw new DataError([{ file: `${name}.json`, record: null, field: null, reason: "fichier absent ou illisible" }]);
      });
      return { name, content, hash: hashOf(content) };
    }),
  );

export const geographyPackage = "@etalab/decoupage-administratif";

/** What a load depends on, by name: the dataset's files, the version of the official geography, the loader's own code. */
export async function fingerprintOf(files: readonly SourceFile[]): Promise<Map<string, string>> {
  const description: unknown = JSON.parse(await readFile(createRequire(import.meta.url).resolve(`${geographyPackage}/package.json`), "utf8"));
  const version = String(Reflect.get(Object(description), "version"));
  return new Map([
    ...files.map(({ name, hash }): [string, string] => [`${name}.json`, hash]),
    [geographyPackage, version],
    ["loader", await loaderHash()],
  ]);
}

// The loader itself, and what the search entries are made with.
const codePaths = ["prisma/seed", "lib/formats", "lib/routes.ts", "lib/search", "lib/sources", "lib/texts"];

async function loaderHash(): Promise<string> {
  const root = resolve(import.meta.dirname, "../..");
  const paths = await Promise.all(codePaths.map((path) => filesUnder(root, path)));
  const sources = paths.flat().filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")).sort();
  const contents = await Promise.all(sources.map((path) => readFile(join(root, path), "utf8")));
  return hashOf(sources.map((path, index) => `${path}\n${contents[index]}`).join("\n"));
}

const filesUnder = async (root: string, path: string): Promise<string[]> =>
  path.endsWith(".ts") ? [path] : (await readdir(join(root, path), { recursive: true })).map((entry) => join(path, entry));
