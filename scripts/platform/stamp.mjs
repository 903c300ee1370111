import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * @param {string} path
 * @param {string} value
 * @returns {boolean} whether the work behind the stamp was finished for this very value
 */
export function isStamped(path, value) {
  try {
    return readFileSync(path, "utf8") === value;
  } catch {
    return false;
  }
}

/** Removed before the work begins, so that an interrupted work is done again. */
export const removeStamp = (path) => rmSync(path, { force: true });

export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, value);
}
