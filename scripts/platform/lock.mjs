import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { processIdentity } from "./processes.mjs";

/** @typedef {{ pid: number, identity: string | null, note: string }} Holder */

/**
 * @param {string} path
 * @returns {Holder | null} the running process that holds the lock
 */
export function lockHolder(path) {
  try {
    const holder = JSON.parse(readFileSync(path, "utf8"));
    return holder.identity !== null && processIdentity(holder.pid) === holder.identity ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes a lock file, also one whose holder is gone (kill -9).
 * @param {string} path
 * @returns {{ note(text: string): void, release(): void } | null} null when a running process holds it
 */
export function takeLock(path) {
  const mine = `${path}.${process.pid}`;
  const write = (/** @type {string} */ note) =>
    writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid), note }));
  mkdirSync(dirname(path), { recursive: true });
  write("");
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        linkSync(mine, path);
        let released = false;
        return {
          note(text) {
            write(text);
            renameSync(mine, path);
          },
          release() {
            if (!released) removeQuietly(path);
            released = true;
          },
        };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
        if (lockHolder(path)) return null;
        removeQuietly(path);
      }
    }
    return null;
  } finally {
    removeQuietly(mine);
  }
}

function removeQuietly(path) {
  try {
    unlinkSync(path);
  } catch {
    // Already gone.
  }
}
