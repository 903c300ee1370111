import type { Metadata } from "next";

import { OrganismesView } from "@/components/organismes/organismes-view";

export const metadata: Metadata = {
  title: "Organismes",
  description: "Les organismes de l’action sociale que les sources citent : ressort, rôle, moyens, partenariats.",
};

export default function OrganismesPage() {
  return <OrganismesView filters={{ page: 1 }} />;
}
