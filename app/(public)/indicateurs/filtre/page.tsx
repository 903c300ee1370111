import type { Metadata } from "next";

import { IndicatorsView } from "@/components/indicators/indicators-view";
import { getCataloguePage } from "@/lib/indicators/catalogue";
import { indicatorFilters } from "@/lib/indicators/filters";

export const metadata: Metadata = { title: "Indicateurs", robots: { index: false } };

export default async function FilteredIndicatorsPage({ searchParams }: PageProps<"/indicateurs/filtre">) {
  const filters = indicatorFilters.parse(await searchParams);
  return <IndicatorsView page={await getCataloguePage(filters)} filters={filters} />;
}
