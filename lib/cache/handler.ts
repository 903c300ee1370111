import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { env } from "../env.ts";
import { hashPolicy } from "../http/csp.ts";
import { matchRoute } from "../http/route-table.ts";
import { isRendered, ownTags } from "./entry.ts";
import type { CacheEntry, PageFile, Rendered } from "./entry.ts";
import { pathOfKey } from "./memory.ts";
import type { RenderStart } from "./page-cache.ts";
import { withoutPayload } from "./payload.ts";
import { openPageCache } from "./runtime.ts";

type HandlerContext = { serverDistDir?: string };
type Page = Extract<Rendered, { kind: "APP_PAGE" }>;
type SetContext = { cacheControl?: CacheEntry["cacheControl"] };

const compress = promisify(gzip);

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
    const start = isKeepable(value) ? this.starts.get(key) : undefined;
    let file: PageFile | undefined;
    if (value.kind === "APP_PAGE") {
      // In place: Next sends this very answer with these headers, and again with each hit.
      if (start) file = await this.moveOutPayload(value);
      Object.assign((value.headers ??= {}), pageHeaders(value));
    }
    if (!this.cache || !start) return;
    const tags = [...ownTags(value), ...dataTags(key)];
    this.cache.write(key, { value, file, tags, lastModified: Date.now(), cacheControl: context.cacheControl }, start);
  }

  /** Leaves in the page only what is read, once the rest can be fetched from every instance. */
  private async moveOutPayload(page: Page): Promise<PageFile | undefined> {
    const light = withoutPayload(page.html);
    if (!light) return;
    const file = { address: light.address, gzip: await compress(light.script, { level: 9 }) };
    if (!(await this.cache?.writeFile(file))) return;
    page.html = light.html;
    return file;
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    await this.cache?.drop([tags].flat());
  }

  resetRequestCache(): void {}
}

/** Errors and pages not found are never kept. */
const isKeepable = ({ status = 200 }: Rendered): boolean => status === 200;

/** The validator is computed once here: Next would hash the whole page again for each reader. */
const pageHeaders = ({ html, rscData = Buffer.alloc(0) }: Page) => ({
  "content-security-policy": hashPolicy(html),
  etag: `W/"${createHash("sha256").update(html).update(rscData).digest("base64url").slice(0, 22)}"`,
});

/** Everything shows facts, except the routes that say they do not. */
const dataTags = (key: string): string[] => (matchRoute(pathOfKey(key))?.rule.withoutData ? [] : ["facts"]);
