import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

import { inRoot, root } from "./paths.mjs";

function* filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) yield path;
  if (!found?.isDirectory()) return;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/**
 * One hash of the names and contents of files.
 * @param {string[]} places files and folders of the clone; missing ones count as empty
 * @param {(path: string) => boolean} [keep] on the path inside the clone
 * @returns {string}
 */
export function fingerprint(places, keep = () => true) {
  const hash = createHash("sha256");
  for (const place of [...places].sort()) {
    for (const file of filesUnder(inRoot(place))) {
      const name = relative(root, file);
      if (keep(name)) hash.update(`${name}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
    }
  }
  return hash.digest("hex");
}
