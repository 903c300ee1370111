import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";

import { IndicatorView } from "@/components/indicators/indicator-view";
import { getIndicatorSheet } from "@/lib/indicators/sheet";

export const dynamicParams = true;
export function generateStaticParams() {
  return [];
}

const load = cache(getIndicatorSheet);

export async function generateMetadata({ params }: PageProps<"/indicateurs/[key]">): Promise<Metadata> {
  const sheet = await load((await params).key);
  return sheet ? { title: sheet.indicator.label, description: sheet.indicator.definition } : {};
}

export default async function IndicatorPage({ params }: PageProps<"/indicateurs/[key]">) {
  const sheet = await load((await params).key);
  if (!sheet) notFound();
  return <IndicatorView sheet={sheet} />;
}
