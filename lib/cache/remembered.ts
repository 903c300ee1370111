import { openedFeed } from "./runtime";
import type { CacheTag } from "./table-tags";

const FACTS: CacheTag = "facts";

/**
 * A reading of the database kept in this process until the facts change. Nothing is kept while changes cannot be heard
 * (scripts, tests, database down): each call then reads.
 */
export function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  let isSubscribed = false;
  const forget = () => {
    kept = null;
  };
  return () => {
    const feed = openedFeed();
    if (!feed?.listening) {
      forget();
      return read();
    }
    if (!isSubscribed) {
      isSubscribed = true;
      feed.subscribe({ onChange: (tags) => tags.includes(FACTS) && forget(), onGap: forget });
    }
    if (kept) return kept;
    // A reading that a change overtakes is not kept: forget() has let go of it.
    const reading = read();
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = null;
    });
    return reading;
  };
}
