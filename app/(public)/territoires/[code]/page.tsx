import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { CompetentBodies } from "@/components/territories/competent-bodies";
import { MeshPart } from "@/components/territories/mesh-part";
import { TerritoryFigures } from "@/components/territories/territory-figures";
import { TerritoryHead } from "@/components/territories/territory-head";
import { TerritorySchemes } from "@/components/territories/territory-schemes";
import { listCompetentBodies } from "@/lib/territories/body-queries";
import { childKinds } from "@/lib/territories/child-kinds";
import { getTerritory, listAncestors, listChildren } from "@/lib/territories/queries";
import { countAround, listPlacedSchemes, listTerritoryFigures } from "@/lib/territories/sheet-queries";
import { territoryKinds } from "@/lib/texts/territories";

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const territory = await getTerritory((await params).code);
  if (!territory) return {};
  return {
    title: territory.name,
    description: `${territory.name} (${territoryKinds.label(territory.kind).toLowerCase()}) : organismes compétents, dispositifs, programmes et chiffres, avec leurs sources.`,
  };
}

export default async function TerritoryPage({ params }: Props) {
  const { code } = await params;
  const territory = await getTerritory(code);
  if (!territory) notFound();
  const [ancestors, children, bodies, schemes, figures, counts] = await Promise.all([
    listAncestors(code),
    Promise.all(childKinds[territory.kind].map((kind) => listChildren(code, kind, { take: 60 }))),
    listCompetentBodies(code),
    listPlacedSchemes(code),
    listTerritoryFigures(code),
    countAround(code),
  ]);

  return (
    <>
      <TerritoryHead territory={territory} counts={counts} />
      <MeshPart territory={territory} ancestors={ancestors} inside={children} counts={counts} />
      <CompetentBodies code={code} bodies={bodies} />
      <TerritorySchemes code={code} schemes={schemes} />
      <TerritoryFigures code={code} figures={figures.items} indicators={figures.indicators} />
    </>
  );
}
