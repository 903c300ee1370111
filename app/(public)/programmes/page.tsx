import type { Metadata } from "next";

import { ProgrammesView } from "@/components/programmes/programmes-view";

export const metadata: Metadata = {
  title: "Programmes",
  description: "Les programmes d’action sociale qui servent une commune, une intercommunalité ou un département, avec leurs porteurs et leurs sources.",
};

export default function ProgrammesPage() {
  return <ProgrammesView filters={{ page: 1 }} />;
}
