/** A way to sort things: the values of a query parameter that a thing answers to (none, one or several). */
export type Facets<T, K extends string> = Record<K, (item: T) => readonly string[]>;

/** What the reader chose, one value at most per facet. */
export type Choice<K extends string> = Partial<Record<NoInfer<K>, string | undefined>>;

const entriesOf = <T, K extends string>(facets: Facets<T, K>) =>
  Object.keys(facets).flatMap((key): [K, (item: T) => readonly string[]][] => {
    // Object.keys widens to string; every own key of the record is a K.
    const isKey = (name: string): name is K => name in facets;
    return isKey(key) ? [[key, facets[key]]] : [];
  });

/** The things that answer to every choice, but the one left out. */
export function selectItems<T, K extends string>(
  items: readonly T[],
  facets: Facets<T, K>,
  choice: Choice<K>,
  leftOut?: NoInfer<K>,
): T[] {
  const asked = entriesOf(facets).flatMap(([key, valuesOf]) => {
    const wanted = choice[key];
    return wanted === undefined || key === leftOut ? [] : [{ valuesOf, wanted }];
  });
  return items.filter((item) => asked.every(({ valuesOf, wanted }) => valuesOf(item).includes(wanted)));
}

/** How many things each value of a facet would leave, the other choices kept; a value that would leave none counts 0. */
export function countFacet<T, K extends string>(
  items: readonly T[],
  facets: Facets<T, K>,
  choice: Choice<K>,
  key: NoInfer<K>,
): ReadonlyMap<string, number> {
  const valuesOf = facets[key];
  const counts = new Map(items.flatMap(valuesOf).map((value) => [value, 0]));
  for (const item of selectItems(items, facets, choice, key)) {
    for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
