import type { Metadata } from "next";

import { RecommendationsView } from "@/components/recommendations/recommendations-view";
import { listRecommendations } from "@/lib/recommendations/queries";

export const metadata: Metadata = {
  title: "Recommandations",
  description: "Les recommandations de l’inspection, une à une : ce qu’elles demandent, à qui, pour quand, et où elles en sont.",
};

export default async function RecommendationsPage() {
  return <RecommendationsView all={await listRecommendations()} filters={{}} now={new Date()} />;
}
