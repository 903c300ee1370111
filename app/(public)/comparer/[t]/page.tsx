import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";

import { ComparisonView } from "@/components/comparison/comparison-view";
import { comparisonFilters } from "@/lib/comparison/filters";
import { getComparisonPage } from "@/lib/comparison/page";
import { territoryList } from "@/lib/comparison/texts";

type Props = { params: Promise<{ t: string }> };

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

const load = cache(async (list: string) => {
  const parsed = comparisonFilters.safeParse({ t: decodeURIComponent(list) });
  return parsed.success ? getComparisonPage(parsed.data.t) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await load((await params).t);
  return page ? { title: `Comparer ${territoryList(page.comparison.territories)}` } : {};
}

/** Reached through `/comparer?t=35,61,FR`, which the proxy rewrites here: one cached page per choice. */
export default async function ChosenComparisonPage({ params }: Props) {
  const page = await load((await params).t);
  if (!page) notFound();
  return <ComparisonView {...page} />;
}
