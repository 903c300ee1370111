import type { ReactNode } from "react";

import { Doors } from "@/components/home/doors";
import { Glance } from "@/components/home/glance";
import { Hero } from "@/components/home/hero";
import { Holdings } from "@/components/home/holdings";
import { Section } from "@/components/ui/section";
import type { Row } from "@/lib/comparison/rows";
import type { HoldingCounts } from "@/lib/home/queries";
import { routes } from "@/lib/routes";
import type { DocumentSummary } from "@/lib/sources/documents-queries";

type Props = {
  counts: HoldingCounts;
  documents: readonly DocumentSummary[];
  rows: readonly Row[];
  /** Numbers of recommendations: all, with a deadline past and nothing declared, without any information. */
  recommendations: { total: number; passed: number; silent: number };
  /** "Publié en mai 2021 … Situation au …" */
  situation: string;
  /** One mark per recommendation. */
  marks: ReactNode;
};

/** The first page: what this is, three ways in, where the recommendations stand, two départements, the sources. */
export function HomeView({ counts, documents, rows, recommendations, situation, marks }: Props) {
  const { total, passed, silent } = recommendations;
  return (
    <>
      <Hero counts={counts} recommendations={total} sample={rows[0]} />
      <Doors counts={counts} recommendations={total} passed={passed} silent={silent} />
      <Section
        id="recommandations"
        title={`Les ${total} recommandations`}
        intro={situation}
        actions={<a href={routes.recommendations}>La matrice, autorité par autorité</a>}
      >
        {marks}
      </Section>
      <Glance rows={rows} />
      <Holdings counts={counts} documents={documents} />
    </>
  );
}
