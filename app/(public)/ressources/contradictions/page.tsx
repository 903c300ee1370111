import type { Metadata } from "next";

import { ContradictionsView } from "@/components/resources/contradictions-view";

export const metadata: Metadata = {
  title: "Contradictions des sources",
  description: "Les points où le rapport et la revue se contredisent, avec chaque version et son paragraphe.",
};

export default function ContradictionsPage() {
  return <ContradictionsView filters={{ page: 1 }} />;
}
