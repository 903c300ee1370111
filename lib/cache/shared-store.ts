import { Pool } from "pg";
import { z } from "zod";

import { decodeEntry, encodeEntry } from "./entry.ts";
import type { CacheEntry, PageFile } from "./entry.ts";
import { PAYLOAD_FOLDER } from "./payload.ts";

const TIMEOUT_MS = 2_000;
/** Most pages the table keeps, and most scripts of pages: the oldest go first. */
const MAX_ROWS = 4_000;

const fileRows = z.array(z.object({ payload: z.instanceof(Buffer) }));
const lookup = z.tuple([z.object({ generation: z.coerce.number(), payload: z.instanceof(Buffer).nullable() })]);

/** The state of the data when a render starts, and the page if another instance has it. */
export type Lookup = { generation: number; entry: CacheEntry | null };

/** Rendered pages in Postgres, shared by the instances of one build. Nothing here throws: the cache is never the cause of an error. */
export class SharedStore {
  private readonly pool: Pool;
  private readonly build: string;

  /** `build`: prefix of every key, so that two builds never exchange pages. */
  constructor(connectionString: string, build: string) {
    this.build = build;
    this.pool = new Pool({
      connectionString,
      max: 2,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      allowExitOnIdle: true,
    });
    this.pool.on("error", () => undefined);
  }

  /** Null when the database does not answer. */
  async read(key: string): Promise<Lookup | null> {
    try {
      const { rows } = await this.pool.query(
        `SELECT state.generation, page.payload FROM page_cache_state state LEFT JOIN page_cache_entry page ON page.key = $1`,
        [this.build + key],
      );
      const [{ generation, payload }] = lookup.parse(rows);
      return { generation, entry: payload && decodeEntry(payload) };
    } catch {
      return null;
    }
  }

  /** Stores a page unless data changed since `generation`, or is changing now (see the migration of the page cache). */
  async write(key: string, entry: CacheEntry, generation: number): Promise<void> {
    await this.quietly(
      `WITH state AS (SELECT generation FROM page_cache_state FOR SHARE SKIP LOCKED)
       INSERT INTO page_cache_entry (key, tags, payload, "createdAt")
       SELECT $1, $2, $3, now() FROM state WHERE generation = $4
       ON CONFLICT (key) DO UPDATE SET tags = excluded.tags, payload = excluded.payload, "createdAt" = excluded."createdAt"`,
      [this.build + key, entry.tags, encodeEntry(entry), generation],
    );
  }

  /** Stores the script of a page. It has no tag: a page read just before a change still finds its script after. */
  async writeFile({ address, gzip }: PageFile): Promise<boolean> {
    return this.quietly(
      `INSERT INTO page_cache_entry (key, tags, payload, "createdAt") VALUES ($1, '{}', $2, now())
       ON CONFLICT (key) DO UPDATE SET "createdAt" = excluded."createdAt"`,
      [this.build + address, gzip],
    );
  }

  /** Null when there is none, or the database does not answer. */
  async readFile(address: string): Promise<Buffer | null> {
    try {
      const { rows } = await this.pool.query("SELECT payload FROM page_cache_entry WHERE key = $1", [this.build + address]);
      return fileRows.parse(rows)[0]?.payload ?? null;
    } catch {
      return null;
    }
  }

  /** Drops pages by tag on every instance; false when the database did not answer. */
  async drop(tags: readonly string[]): Promise<boolean> {
    return this.quietly("SELECT page_cache_drop($1)", [tags]);
  }

  /** What other builds left, and the oldest over the bound: pages and scripts apart, so that neither chases the other. */
  async sweep(): Promise<void> {
    await this.quietly(
      `DELETE FROM page_cache_entry WHERE NOT starts_with(key, $1)
         OR key IN (SELECT key FROM page_cache_entry WHERE NOT starts_with(key, $3) ORDER BY "createdAt" DESC OFFSET $2)
         OR key IN (SELECT key FROM page_cache_entry WHERE starts_with(key, $3) ORDER BY "createdAt" DESC OFFSET $2)`,
      [this.build, MAX_ROWS, this.build + PAYLOAD_FOLDER],
    );
  }

  async stop(): Promise<void> {
    await this.pool.end();
  }

  private async quietly(statement: string, values: unknown[]): Promise<boolean> {
    try {
      await this.pool.query(statement, values);
      return true;
    } catch {
      return false;
    }
  }
}
