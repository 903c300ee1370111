import type { CitationView } from "@/lib/sources/citation";

/** One sourced value as a page shows it: never without its unit, its period and its citation. */
export type FigureView = {
  value: number | null;
  /** As printed, when the source gives no number ("deux tiers"); exactly one of `value` and `valueText` is null. */
  valueText: string | null;
  unit: string;
  /** null: the source does not say; never "latest". */
  year: number | null;
  period: string | null;
  qualifier: string | null;
  /** approximate, target, contradicted, year_inferred, typo_in_source, perimeter_wider */
  flags: string[];
  decimals: number;
  note: string | null;
  /** The body whose perimeter or data it is. */
  organisme?: { slug: string; name: string } | null;
  territory?: { code: string; name: string } | null;
  citation: CitationView;
};
