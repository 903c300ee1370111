import type { Metadata } from "next";

import { TerritoriesView } from "@/components/territories/territories-view";

export const metadata: Metadata = {
  title: "Territoires",
  description: "Toute la France : régions, départements, intercommunalités, communes, circonscriptions des organismes.",
};

export default function TerritoriesPage() {
  return <TerritoriesView filters={{}} />;
}
