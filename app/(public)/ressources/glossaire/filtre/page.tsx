import type { Metadata } from "next";

import { GlossaryView } from "@/components/resources/glossary-view";
import { glossaryFilters } from "@/lib/sources/glossary-filters";

export const metadata: Metadata = { title: "Glossaire", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredGlossaryPage({ searchParams }: Props) {
  return <GlossaryView filters={glossaryFilters.parse(await searchParams)} />;
}
