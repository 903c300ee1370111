import type { Observation } from "./observation";

/** Values of one territory from one body: what may be read as a course in time. */
export type ValueGroup = {
  place: { code: string; name: string };
  organisme: { slug: string; name: string } | null;
  values: Observation[];
};

/** The territories that the sources describe come first, then by name. */
const FIRST = ["DEP-35", "DEP-61", "FR"];
const rank = (code: string) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);

const byName = new Intl.Collator("fr");
const newestFirst = (a: Observation, b: Observation) => (b.year ?? 0) - (a.year ?? 0);

/** All values of an indicator, by territory then by body; the newest first, the undated last. */
export function groupValues(values: readonly Observation[]): ValueGroup[] {
  const groups = Map.groupBy(values, ({ place, organisme }) => `${place.code} ${organisme?.slug ?? ""}`);
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list;
      return first ? [{ place: first.place, organisme: first.organisme, values: list.toSorted(newestFirst) }] : [];
    })
    .toSorted(
      (a, b) =>
        rank(a.place.code) - rank(b.place.code) ||
        byName.compare(a.place.name, b.place.name) ||
        byName.compare(a.organisme?.name ?? "", b.organisme?.name ?? ""),
    );
}
