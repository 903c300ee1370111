import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";

import { RecommendationSheet } from "@/components/recommendations/recommendation-sheet";
import { recommendationNumber } from "@/lib/recommendations/number";
import { getRecommendation } from "@/lib/recommendations/queries";
import { getSheet } from "@/lib/recommendations/sheet-queries";
import { mainReport, routes } from "@/lib/routes";

export const dynamicParams = true;
export const generateStaticParams = () => [];

type Props = PageProps<"/recommandations/[reference]/[number]">;

async function asked({ params }: Props) {
  const { reference, number } = await params;
  return { report: reference, number: recommendationNumber.safeParse(number).data ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { report, number } = await asked(props);
  const found = await getRecommendation(report, number);
  return found ? { title: `Recommandation ${found.number} : ${found.title}`, description: found.summary } : {};
}

/** A recommendation of a later report; those of the first one have a shorter address. */
export default async function ReportRecommendationPage(props: Props) {
  const { report, number } = await asked(props);
  if (report === mainReport) permanentRedirect(routes.recommendation(number));
  const sheet = await getSheet(report, number);
  if (!sheet) notFound();
  return <RecommendationSheet {...sheet} now={new Date()} />;
}
