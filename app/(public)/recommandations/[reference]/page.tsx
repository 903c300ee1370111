import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { RecommendationSheet } from "@/components/recommendations/recommendation-sheet";
import { recommendationNumber } from "@/lib/recommendations/number";
import { getRecommendation } from "@/lib/recommendations/queries";
import { getSheet } from "@/lib/recommendations/sheet-queries";
import { mainReport } from "@/lib/routes";

export const dynamicParams = true;
export const generateStaticParams = () => [];

type Props = PageProps<"/recommandations/[reference]">;

const numberOf = async ({ params }: Props) => recommendationNumber.safeParse((await params).reference).data ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await getRecommendation(mainReport, await numberOf(props));
  return found ? { title: `Recommandation ${found.number} : ${found.title}`, description: found.summary } : {};
}

export default async function RecommendationPage(props: Props) {
  const sheet = await getSheet(mainReport, await numberOf(props));
  if (!sheet) notFound();
  return <RecommendationSheet {...sheet} now={new Date()} />;
}
