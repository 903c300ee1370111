import type { ChangeFeed } from "./change-feed.ts";
import type { PageMemory } from "./memory.ts";
import type { SharedStore } from "./shared-store.ts";
import { untilParisMidnight } from "./midnight.ts";
import type { CacheEntry, PageFile } from "./entry.ts";

const SWEEP_MS = 10 * 60_000;

/** What was true when a render started: a page is kept only if it still is when the render ends. */
export type RenderStart = { local: number; generation: number };

/** Rendered pages: this process's memory first, Postgres behind, both emptied when the data changes. */
export class PageCache {
  /** Counts what this process heard. */
  private local = 0;
  private readonly memory: PageMemory;
  private readonly feed: ChangeFeed;
  private readonly store: SharedStore;

  constructor(memory: PageMemory, feed: ChangeFeed, store: SharedStore) {
    this.memory = memory;
    this.feed = feed;
    this.store = store;
    feed.subscribe({
      onChange: (tags) => this.forget(tags),
      onGap: () => {
        this.local += 1;
        memory.clear();
      },
    });
  }

  /** Housekeeping of a running server: old builds, bounds, and the pages that say "today". */
  start(): void {
    void this.store.sweep();
    setInterval(() => void this.store.sweep(), SWEEP_MS).unref();
    this.waitForMidnight();
  }

  /** A page, or what to remember until it is rendered; `start` is null when the page must not be kept. */
  async read(key: string): Promise<{ entry: CacheEntry } | { entry: null; start: RenderStart | null }> {
    const known = this.memory.get(key);
    if (known) return { entry: known };
    if (this.feed.databaseIsDown) return { entry: null, start: null };
    const { local } = this;
    const found = await this.store.read(key);
    if (!found) return { entry: null, start: null };
    // Data changed while Postgres answered: its page may be the old one.
    if (local !== this.local || !found.entry) return { entry: null, start: { local: this.local, generation: found.generation } };
    if (this.feed.listening) this.memory.set(key, found.entry);
    return { entry: found.entry };
  }

  write(key: string, entry: CacheEntry, start: RenderStart): void {
    if (start.local !== this.local || !this.feed.listening) return;
    this.memory.set(key, entry);
    void this.store.write(key, entry, start.generation);
  }

  /** Puts the script of a page where every instance finds it, before any reader has the page. False: the page must do without. */
  async writeFile(file: PageFile): Promise<boolean> {
    return this.feed.listening && this.store.writeFile(file);
  }

  /** The gzipped script of a page, also of one that a change has just dropped. */
  async file(address: string): Promise<Buffer | null> {
    return this.memory.file(address) ?? (this.feed.databaseIsDown ? null : this.store.readFile(address));
  }

  /** Drops pages by tag, here at once and on the other instances through Postgres. */
  async drop(tags: readonly string[]): Promise<void> {
    this.forget(tags);
    await this.store.drop(tags);
  }

  /** Whether a page can be served without the database. */
  holds(path: string): boolean {
    return this.memory.peek(path) !== null;
  }

  /** The validator of a page as this process would serve it now; null when it would have to look further. */
  etag(path: string): string | null {
    const etag = this.memory.peek(path)?.value.headers?.etag;
    return typeof etag === "string" ? etag : null;
  }

  private forget(tags: readonly string[]): void {
    this.local += 1;
    this.memory.dropTags(tags);
  }

  /** "Échéance passée" depends on the day. While the database is down yesterday's pages are better than none. */
  private waitForMidnight(): void {
    setTimeout(async () => {
      if (!this.feed.databaseIsDown) await this.drop(["facts"]);
      this.waitForMidnight();
    }, untilParisMidnight(new Date()) + 1).unref();
  }
}
