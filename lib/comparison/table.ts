import type { MeasuredIndicator } from "@/lib/indicators/indicator";
import { domains, type Domain } from "@/lib/texts/domains";
import type { TerritoryKind } from "@/lib/texts/territories";

import type { ComparedIndicator } from "./indicator";
import { type Row, rowsOf } from "./rows";
import { summarise, type Summary } from "./summary";

type Place = { code: string; name: string; kind: TerritoryKind };

/** `wider`: the territories that contain it (its région, the jurisdictions of bodies), France and the chosen ones excepted. */
export type ComparedTerritory = Place & { wider: Place[] };

export type Family = { name: string; rows: Row[] };
export type DomainBlock = { domain: Domain; families: Family[]; summary: Summary };

export type Comparison = {
  territories: ComparedTerritory[];
  blocks: DomainBlock[];
  /** Indicators that at least two territories have, by domain and before any choice of the reader. */
  indicatorsByDomain: Partial<Record<Domain, number>>;
  /** Indicators left after the reader's choices. */
  indicators: number;
};

export type ComparisonChoice = { domaine?: Domain | undefined; tous?: boolean | undefined };

const byName = new Intl.Collator("fr");

const isComplete = (row: Row) => row.sides.every(({ value }) => value !== null);
const isCompared = (row: Row) => row.gaps.some(({ verdict }) => verdict.kind === "gap");

/** Rows whose first territory is compared come first, then other compared rows, then those that most sides have. */
const weight = (row: Row) =>
  (isCompared(row) ? (row.sides[0]?.value ? 20 : 10) : 0) + row.sides.filter(({ value }) => value !== null).length;
/** Rows whose first territory is compared, then compared rows, count most. */
const familyWeight = (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + (isCompared(row) ? (row.sides[0]?.value ? 1000 : 1) : 0), 0);

type Measured = ComparedIndicator & Pick<MeasuredIndicator, "values" | "territories">;

/** What is compared comes first: rows in their family, families in their domain. */
function blockOf(domain: Domain, rows: readonly Row[]): DomainBlock {
  const families = [...Map.groupBy(rows, (row) => row.indicator.family)]
    .map(([name, list]) => ({
      name,
      rows: list.toSorted((a, b) => weight(b) - weight(a) || byName.compare(a.indicator.label, b.indicator.label)),
    }))
    .toSorted((a, b) => familyWeight(b.rows) - familyWeight(a.rows) || byName.compare(a.name, b.name));
  return { domain, families, summary: summarise(rows) };
}

/**
 * The comparison of 2 to 4 territories: every indicator that at least two of them have a value of, by domain and
 * family. `choice.domaine` keeps one domain; `choice.tous` keeps the rows in which every territory has a result.
 */
export function buildComparison(territories: ComparedTerritory[], indicators: Iterable<Measured>, choice: ComparisonChoice = {}): Comparison {
  const codes = territories.map(({ code }) => code);
  const shared = [...indicators].filter((indicator) => codes.filter((code) => indicator.territories.includes(code)).length >= 2);
  const rows = shared
    .filter(({ domain }) => choice.domaine === undefined || domain === choice.domaine)
    .flatMap((indicator) => {
      const own = codes.map((code) => indicator.values.filter(({ place }) => place.code === code));
      const wider = territories.map((territory) => indicator.values.filter(({ place }) => territory.wider.some(({ code }) => code === place.code)));
      return rowsOf(indicator, own, wider);
    })
    .filter((row) => !choice.tous || isComplete(row));
  const byDomain = Map.groupBy(rows, (row) => row.indicator.domain);
  const sharedByDomain = Map.groupBy(shared, ({ domain }) => domain);
  return {
    territories,
    blocks: domains.codes.flatMap((domain) => {
      const list = byDomain.get(domain);
      return list ? [blockOf(domain, list)] : [];
    }),
    indicatorsByDomain: Object.fromEntries([...sharedByDomain].map(([domain, list]) => [domain, list.length])),
    indicators: new Set(rows.map((row) => row.indicator.key)).size,
  };
}
