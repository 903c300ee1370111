import type { Metadata } from "next";

import { GlossaryView } from "@/components/resources/glossary-view";

export const metadata: Metadata = {
  title: "Glossaire",
  description: "Les sigles de l’action sociale territoriale employés dans les sources et leur sens.",
};

export default function GlossaryPage() {
  return <GlossaryView filters={{}} />;
}
