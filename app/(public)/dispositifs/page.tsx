import type { Metadata } from "next";

import { SchemesView } from "@/components/schemes/schemes-view";

export const metadata: Metadata = {
  title: "Dispositifs",
  description: "Schémas, plans, conventions, contrats et chartes de l’action sociale : objet, pilotes, territoires.",
};

export default function SchemesPage() {
  return <SchemesView filters={{ page: 1 }} />;
}
