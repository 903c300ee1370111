import { existsSync } from "node:fs";

import { inRoot } from "../../scripts/platform/paths.mjs";
import { startServer } from "../../scripts/steps/server.mjs";

export type Instance = {
  /** Asks for an address; redirects are not followed. */
  get: (path: string) => Promise<Response>;
  stop: () => Promise<void>;
};

/** One server of the built application on a free port. */
export async function startInstance(databaseUrl: string): Promise<Instance> {
  if (!existsSync(inRoot(".next/BUILD_ID"))) throw new Error("nothing is built: run `next build`, or `npm test` which does");
  const { address, stop } = await startServer({ url: databaseUrl, options: { host: "127.0.0.1", port: 0 } });
  return { get: (path) => fetch(new URL(path, address), { redirect: "manual" }), stop };
}

/** Asks again until the answer is as wanted; a question asked in time may be answered later. */
export async function within(milliseconds: number, holds: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  for (;;) {
    const asked = performance.now() - start;
    if (await holds()) return;
    if (asked > milliseconds) throw new Error(`still not so after ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
