import { chooseStanding } from "@/lib/comparison/standing";
import type { Observation } from "@/lib/indicators/observation";

/** What a body puts into social action: spending, full-time equivalents, headcount. */
export const EFFORT_KEYS = ["depenses-ass", "etp-ass", "effectifs-organisme"] as const;
export type EffortKey = (typeof EFFORT_KEYS)[number];

export type BodyEffort = {
  organisme: NonNullable<Observation["organisme"]>;
  /** Perimeter of the figures: the département, or the body's wider jurisdiction. */
  territories: { code: string; name: string }[];
  values: Record<EffortKey, Observation | null>;
};

const ORDER = ["CAF", "CD", "CPAM", "MSA", "CARSAT", "URSSAF"];

const rank = (family: string) => (ORDER.includes(family) ? ORDER.indexOf(family) : ORDER.length);

/**
 * One row a body, with the value that stands for each means: that of the département `code` when the source isolates it,
 * else that of the body's wider jurisdiction; never a target.
 */
export function effortOf(code: string, values: readonly { key: string; observation: Observation }[]): BodyEffort[] {
  const byBody = Map.groupBy(
    values.filter(({ observation }) => observation.organisme !== null),
    ({ observation }) => observation.organisme?.slug,
  );
  return [...byBody.values()]
    .flatMap((list) => {
      const organisme = list[0]?.observation.organisme;
      if (!organisme) return [];
      const standing = (key: EffortKey) => {
        const all = list.filter((value) => value.key === key).map(({ observation }) => observation);
        const own = all.filter(({ place }) => place.code === code);
        return chooseStanding([own.length > 0 ? own : all])[0]?.value ?? null;
      };
      const chosen = { "depenses-ass": standing("depenses-ass"), "etp-ass": standing("etp-ass"), "effectifs-organisme": standing("effectifs-organisme") };
      const territories = new Map(
        Object.values(chosen).flatMap((value) => (value ? [[value.place.code, value.place] as const] : [])),
      );
      return { organisme, territories: [...territories.values()], values: chosen };
    })
    .toSorted((a, b) => rank(a.organisme.family) - rank(b.organisme.family) || a.organisme.name.localeCompare(b.organisme.name, "fr"));
}
