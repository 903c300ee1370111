import type { Metadata } from "next";

import { FindingsView } from "@/components/findings/findings-view";
import { findingFilters } from "@/lib/findings/filters";
import { getFindingPage } from "@/lib/findings/queries";

export const metadata: Metadata = { title: "Constats", robots: { index: false } };

export default async function FilteredFindingsPage({ searchParams }: PageProps<"/constats/filtre">) {
  const filters = findingFilters.parse(await searchParams);
  return <FindingsView found={await getFindingPage(filters)} filters={filters} />;
}
