import type { Metadata } from "next";

import { TerritoriesView } from "@/components/territories/territories-view";
import { territoryListFilters } from "@/lib/territories/list-filters";

export const metadata: Metadata = { title: "Territoires", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredTerritoriesPage({ searchParams }: Props) {
  return <TerritoriesView filters={territoryListFilters.parse(await searchParams)} />;
}
