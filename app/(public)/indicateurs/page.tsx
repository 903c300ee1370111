import type { Metadata } from "next";

import { IndicatorsView } from "@/components/indicators/indicators-view";
import { getCataloguePage } from "@/lib/indicators/catalogue";

export const metadata: Metadata = {
  title: "Indicateurs",
  description: "Ce que mesurent les sources sur l’action sociale en Ille-et-Vilaine, dans l’Orne et en France, avec chaque valeur et son paragraphe.",
};

const filters = { page: 1 };

export default async function IndicatorsPage() {
  return <IndicatorsView page={await getCataloguePage(filters)} filters={filters} />;
}
