import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { env } from "../env.ts";
import { hashPolicy } from "../http/csp.ts";
import { matchRoute } from "../http/route-table.ts";
import { isRendered, ownTags } from "./entry.ts";
import type { CacheEntry, Rendered } from "./entry.ts";
import { pathOfKey } from "./memory.ts";
import type { RenderStart } from "./page-cache.ts";
import { openPageCache } from "./runtime.ts";

type HandlerContext = { serverDistDir?: string };
type SetContext = { cacheControl?: CacheEntry["cacheControl"] };

let build: string | null = null;

/** Next's page cache, one instance for each request. Next.config.js gives its path; Node runs it as it is. */
export default class PageCacheHandler {
  private readonly cache;
  private readonly starts = new Map<string, RenderStart>();

  constructor({ serverDistDir }: HandlerContext) {
    const serving = env.NODE_ENV === "production" && env.NEXT_PHASE !== "phase-production-build" && serverDistDir !== undefined;
    if (serving) build ??= readFileSync(join(serverDistDir, "..", "BUILD_ID"), "utf8").trim();
    this.cache = serving && build !== null ? openPageCache(build) : null;
  }

  async get(key: string): Promise<CacheEntry | null> {
    if (!this.cache) return null;
    const found = await this.cache.read(key);
    if (found.entry) return found.entry;
    if (found.start) this.starts.set(key, found.start);
    return null;
  }

  async set(key: string, value: unknown, context: SetContext): Promise<void> {
    if (!isRendered(value)) return;
    // In place: Next sends these headers with this very answer, and again with each hit.
    if (value.kind === "APP_PAGE") Object.assign((value.headers ??= {}), pageHeaders(value));
    const start = this.starts.get(key);
    if (!this.cache || !start || !isKeepable(value)) return;
    const tags = [...ownTags(value), ...dataTags(key)];
    this.cache.write(key, { value, tags, lastModified: Date.now(), cacheControl: context.cacheControl }, start);
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    await this.cache?.drop([tags].flat());
  }

  resetRequestCache(): void {}
}

/** Errors and pages not found are never kept. */
const isKeepable = ({ status = 200 }: Rendered): boolean => status === 200;

/** The validator is computed once here: Next would hash the whole page again for each reader. */
const pageHeaders = ({ html, rscData = Buffer.alloc(0) }: Extract<Rendered, { kind: "APP_PAGE" }>) => ({
  "content-security-policy": hashPolicy(html),
  etag: `W/"${createHash("sha256").update(html).update(rscData).digest("base64url").slice(0, 22)}"`,
});

/** Everything shows facts, except the routes that say they do not. */
const dataTags = (key: string): string[] => (matchRoute(pathOfKey(key))?.rule.withoutData ? [] : ["facts"]);
