import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { DepartementBody } from "@/components/departements/departement-body";
import { DepartementHead } from "@/components/departements/departement-head";
import { HeadlineFigures } from "@/components/departements/headline-figures";
import { CompetentBodies } from "@/components/territories/competent-bodies";
import { listCoverage } from "@/lib/departements/coverage-queries";
import { listBodyEffort, listKeyFigures } from "@/lib/departements/figures-queries";
import { listMainFindings } from "@/lib/departements/findings-queries";
import { countProgrammes } from "@/lib/departements/programmes-queries";
import { getDepartement } from "@/lib/departements/queries";
import { listRecommendations } from "@/lib/recommendations/queries";
import { listCompetentBodies } from "@/lib/territories/body-queries";

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const departement = await getDepartement(`DEP-${(await params).code}`);
  if (!departement) return {};
  return {
    title: departement.name,
    description: `${departement.name} : chiffres clés face à la France, organismes, dispositifs, constats, programmes et recommandations, chacun avec sa source.`,
  };
}

export default async function DepartementPage({ params }: Props) {
  const code = `DEP-${(await params).code}`;
  const departement = await getDepartement(code);
  if (!departement) notFound();
  const [bodies, figures, effort, coverage, findings, programmes, recommendations] = await Promise.all([
    listCompetentBodies(code),
    listKeyFigures(code, departement.peers.map((peer) => peer.code)),
    listBodyEffort(code),
    listCoverage(code),
    listMainFindings(code),
    countProgrammes(code),
    listRecommendations(),
  ]);

  return (
    <>
      <DepartementHead departement={departement} />
      <HeadlineFigures rows={figures.flatMap(({ rows }) => rows)} beside={["France", ...departement.peers.map((peer) => peer.name)]} />
      <DepartementBody {...{ departement, figures, effort, coverage, findings, programmes, recommendations }} />
      {!departement.evaluated && <CompetentBodies code={code} bodies={bodies} />}
    </>
  );
}
