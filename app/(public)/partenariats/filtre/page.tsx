import type { Metadata } from "next";

import { PartnershipsView } from "@/components/partnerships/partnerships-view";
import { partnershipFilters } from "@/lib/partnerships/filters";

export const metadata: Metadata = { title: "Partenariats", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FilteredPartnershipsPage({ searchParams }: Props) {
  return <PartnershipsView filters={partnershipFilters.parse(await searchParams)} />;
}
