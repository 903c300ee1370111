import type { Metadata } from "next";

import { FindingsView } from "@/components/findings/findings-view";
import { getFindingPage } from "@/lib/findings/queries";

export const metadata: Metadata = {
  title: "Constats",
  description: "Forces, faiblesses, risques et opportunités que l’inspection a relevés en Ille-et-Vilaine, dans l’Orne et en France.",
};

export default async function FindingsPage() {
  const filters = { page: 1 };
  return <FindingsView found={await getFindingPage(filters)} filters={filters} />;
}
