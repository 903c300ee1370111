import type { Metadata } from "next";

import { ProgrammesView } from "@/components/programmes/programmes-view";
import { programmeFilters } from "@/lib/programmes/filters";

export const metadata: Metadata = { title: "Programmes", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredProgrammesPage({ searchParams }: Props) {
  return <ProgrammesView filters={programmeFilters.parse(await searchParams)} />;
}
