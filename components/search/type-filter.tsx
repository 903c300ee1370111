import { ChipLink, ChipRow } from "@/components/ui/chip-link";
import { formatNumber } from "@/lib/formats/numbers";
import { searchAddress } from "@/lib/search/address";
import type { SearchResult } from "@/lib/search/queries";
import { searchTypes, type SearchType } from "@/lib/search/types";

/** Hits by type; the current one is told by the chip. */
export function TypeFilter({ query, type, counts }: { query: string; type: SearchType | null; counts: SearchResult["counts"] }) {
  return (
    <ChipRow label="Types de résultats">
      {counts.map((row) => (
        <ChipLink key={row.type ?? "tout"} href={searchAddress(query, { type: row.type })} current={row.type === type}>
          {row.type === null ? "Tout" : searchTypes.label(row.type)} ({formatNumber(row.count)})
        </ChipLink>
      ))}
    </ChipRow>
  );
}
