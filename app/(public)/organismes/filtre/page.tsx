import type { Metadata } from "next";

import { OrganismesView } from "@/components/organismes/organismes-view";
import { organismeFilters } from "@/lib/organismes/filters";

export const metadata: Metadata = { title: "Organismes", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredOrganismesPage({ searchParams }: Props) {
  return <OrganismesView filters={organismeFilters.parse(await searchParams)} />;
}
