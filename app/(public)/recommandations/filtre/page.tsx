import type { Metadata } from "next";

import { RecommendationsView } from "@/components/recommendations/recommendations-view";
import { recommendationFilters } from "@/lib/recommendations/filters";
import { listRecommendations } from "@/lib/recommendations/queries";

export const metadata: Metadata = { title: "Recommandations", robots: { index: false } };

export default async function FilteredRecommendationsPage({ searchParams }: PageProps<"/recommandations/filtre">) {
  const filters = recommendationFilters.parse(await searchParams);
  return <RecommendationsView all={await listRecommendations()} filters={filters} now={new Date()} />;
}
