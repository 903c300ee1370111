import type { Metadata } from "next";

import { ContradictionsView } from "@/components/resources/contradictions-view";
import { contradictionFilters } from "@/lib/sources/contradiction-filters";

export const metadata: Metadata = { title: "Contradictions des sources", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredContradictionsPage({ searchParams }: Props) {
  return <ContradictionsView filters={contradictionFilters.parse(await searchParams)} />;
}
