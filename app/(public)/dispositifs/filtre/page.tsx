import type { Metadata } from "next";

import { SchemesView } from "@/components/schemes/schemes-view";
import { schemeFilters } from "@/lib/schemes/filters";

export const metadata: Metadata = { title: "Dispositifs", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredSchemesPage({ searchParams }: Props) {
  return <SchemesView filters={schemeFilters.parse(await searchParams)} />;
}
