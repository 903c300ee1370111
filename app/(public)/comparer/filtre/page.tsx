import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";

import { ComparisonView } from "@/components/comparison/comparison-view";
import { decideAddition } from "@/lib/comparison/addition";
import { comparisonFilters } from "@/lib/comparison/filters";
import { getComparisonPage } from "@/lib/comparison/page";
import { routes } from "@/lib/routes";
import { resolveTerritory } from "@/lib/territories/resolve-queries";

export const metadata: Metadata = { title: "Comparer des territoires", robots: { index: false } };

/** Every comparison that is not in the page cache: other territories, one domain, a territory to add. */
export default async function FilteredComparisonPage({ searchParams }: PageProps<"/comparer/filtre">) {
  const { t, domaine, tous, ajouter, place } = comparisonFilters.parse(await searchParams);
  const choice = { domaine, tous };
  const addition = ajouter ? decideAddition(ajouter, await resolveTerritory(ajouter), t, place) : null;
  if (addition?.kind === "compare") redirect(routes.compareWith(addition.next, choice));
  const page = await getComparisonPage(t, { choice, withCounts: addition === null });
  if (!page) notFound();
  return <ComparisonView {...page} choice={choice} addition={addition ? { ...addition, place } : undefined} />;
}
