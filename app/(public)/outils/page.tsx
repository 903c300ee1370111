import type { Metadata } from "next";

import { ToolsTable } from "@/components/innovations/tools-table";
import { PageHeader } from "@/components/ui/page-header";
import { typo } from "@/lib/formats/typography";
import { listTools } from "@/lib/innovations/queries";

export const metadata: Metadata = {
  title: "Outils",
  description: "Les outils, référentiels et systèmes d’information de l’action sociale que les sources citent.",
};

export default async function ToolsPage() {
  const tools = await listTools();
  return (
    <>
      <PageHeader title="Outils" lead={typo("Outils, référentiels et systèmes d’information que les sources citent : à quoi ils servent et qui les tient.")} />
      <ToolsTable tools={tools} />
    </>
  );
}
