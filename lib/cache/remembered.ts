import { openedFeed } from "./runtime";
import type { CacheTag } from "./table-tags";

const FACTS: CacheTag = "facts";

/**
 * Answers of the database to the latest questions, kept in this process until the facts change. Nothing is kept while
 * changes cannot be heard (scripts, tests, database down): each call then reads.
 * @param keyOf questions of one key have one answer
 * @param most answers kept: the one asked longest ago goes first
 */
export function rememberedByKey<Q, A>(read: (question: Q) => Promise<A>, keyOf: (question: Q) => string, most: number) {
  const kept = new Map<string, Promise<A>>();
  let isSubscribed = false;
  const forget = () => kept.clear();
  return (question: Q): Promise<A> => {
    const feed = openedFeed();
    if (!feed?.listening) {
      forget();
      return read(question);
    }
    if (!isSubscribed) {
      isSubscribed = true;
      feed.subscribe({ onChange: (tags) => tags.includes(FACTS) && forget(), onGap: forget });
    }
    const key = keyOf(question);
    // A reading that a change overtakes is not kept: forget() has let go of it.
    const answer = kept.get(key) ?? read(question);
    kept.delete(key);
    kept.set(key, answer);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    answer.catch(() => {
      if (kept.get(key) === answer) kept.delete(key);
    });
    return answer;
  };
}

/** A reading without a question, kept in the same way. */
export function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  const answer = rememberedByKey(read, () => "", 1);
  return () => answer(undefined);
}
