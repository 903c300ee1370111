import type { Metadata } from "next";

import { PartnershipsView } from "@/components/partnerships/partnerships-view";

export const metadata: Metadata = {
  title: "Partenariats",
  description: "Qui travaille avec qui dans l’action sociale des territoires, par quel instrument.",
};

export default function PartnershipsPage() {
  return <PartnershipsView filters={{ page: 1 }} />;
}
