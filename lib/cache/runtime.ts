import { env } from "../env.ts";
import { ChangeFeed } from "./change-feed.ts";
import { PageMemory } from "./memory.ts";
import { PageCache } from "./page-cache.ts";
import { SharedStore } from "./shared-store.ts";

// Next loads the cache handler, the proxy and the pages as separate modules of one process: they meet on globalThis.
const holder = globalThis as typeof globalThis & { maillageFeed?: ChangeFeed; maillagePageCache?: PageCache };

/** The process's connection to the changes of the data. */
export const changeFeed = (): ChangeFeed => (holder.maillageFeed ??= new ChangeFeed(env.DATABASE_URL));

/** The same, only where the proxy or the page cache opened it: reading something must not open a connection of its own. */
export const openedFeed = (): ChangeFeed | null => holder.maillageFeed ?? null;

/** The page cache, once the handler has opened it; null in development, where pages are not cached. */
export const pageCache = (): PageCache | null => holder.maillagePageCache ?? null;

/** Opens the page cache of a build; called by the handler that Next creates for each request. */
export function openPageCache(build: string): PageCache {
  if (holder.maillagePageCache) return holder.maillagePageCache;
  const memory = new PageMemory(env.PAGE_CACHE_MB * 1024 * 1024);
  const cache = new PageCache(memory, changeFeed(), new SharedStore(env.DATABASE_URL, `${build}:`));
  holder.maillagePageCache = cache;
  cache.start();
  return cache;
}
