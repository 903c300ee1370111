import { entryBytes } from "./entry.ts";
import type { CacheEntry } from "./entry.ts";

const NAMESPACE_END = "/$";

/** The path that Next's key of a page ends with: "/route-cache/APP_PAGE/<hash>/$/aide" → "/aide". */
export function pathOfKey(key: string): string {
  const path = key.slice(key.indexOf(NAMESPACE_END) + NAMESPACE_END.length);
  return path === "/index" ? "/" : path;
}

type Slot = { entry: CacheEntry; tags: ReadonlySet<string>; bytes: number };

/** Rendered pages of this process, least recently used out first, bounded in bytes. */
export class PageMemory {
  private readonly slots = new Map<string, Slot>();
  private readonly keys = new Map<string, string>();
  private readonly files = new Map<string, Buffer>();
  private bytes = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string): CacheEntry | null {
    const slot = this.slots.get(key);
    if (!slot) return null;
    // A Map keeps insertion order: putting it last marks it as the most recently used.
    this.slots.delete(key);
    this.slots.set(key, slot);
    return slot.entry;
  }

  set(key: string, entry: CacheEntry): void {
    this.delete(key);
    const bytes = entryBytes(entry);
    if (bytes > this.limit) return;
    this.slots.set(key, { entry, tags: new Set(entry.tags), bytes });
    if (entry.value.kind === "APP_PAGE") this.keys.set(pathOfKey(key), key);
    if (entry.file) this.files.set(entry.file.address, entry.file.gzip);
    this.bytes += bytes;
    for (const oldest of this.slots.keys()) {
      if (this.bytes <= this.limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const slot = this.slots.get(key);
    if (!slot) return;
    this.slots.delete(key);
    this.keys.delete(pathOfKey(key));
    if (slot.entry.file) this.files.delete(slot.entry.file.address);
    this.bytes -= slot.bytes;
  }

  dropTags(tags: readonly string[]): void {
    for (const [key, slot] of this.slots) {
      if (tags.some((tag) => slot.tags.has(tag))) this.delete(key);
    }
  }

  clear(): void {
    this.slots.clear();
    this.keys.clear();
    this.files.clear();
    this.bytes = 0;
  }

  /** The gzipped script of a page that is kept here. */
  file(address: string): Buffer | null {
    return this.files.get(address) ?? null;
  }

  /** The page of a path, without counting as a use of it. */
  peek(path: string): CacheEntry | null {
    return this.slots.get(this.keys.get(path) ?? "")?.entry ?? null;
  }
}
