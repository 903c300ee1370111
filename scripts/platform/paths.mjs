import { resolve } from "node:path";

/** The clone. */
export const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");

/** Everything this clone writes for itself, git-ignored. */
export const stateDir = resolve(root, ".maillage");

/** @param {...string} parts a path inside the clone */
export const inRoot = (...parts) => resolve(root, ...parts);
