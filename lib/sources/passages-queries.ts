import "server-only";

import { db } from "@/lib/db";

const placeSelect = { slug: true, ref: true, gist: true } as const;

export type PassageLink = { slug: string; ref: string; gist: string };

export type PassageDetail = {
  document: { slug: string; title: string; reference: string; publisher: string; date: string };
  slug: string;
  ref: string;
  part: string;
  section: string;
  gist: string;
  domain: string;
  polarity: string | null;
  recommendation: number | null;
  mentions: string[];
  territories: { code: string; name: string }[];
  organismes: { slug: string; name: string }[];
  schemes: { slug: string; name: string; acronym: string | null }[];
  previous: PassageLink | null;
  next: PassageLink | null;
};

/** One passage of a document with its neighbours in reading order; null when the slug is unknown. */
export async function getPassage(documentSlug: string, slug: string): Promise<PassageDetail | null> {
  const row = await db.passage.findUnique({
    where: { documentSlug_slug: { documentSlug, slug } },
    select: {
      slug: true,
      ref: true,
      part: true,
      section: true,
      gist: true,
      domain: true,
      polarity: true,
      recommendation: true,
      mentions: true,
      order: true,
      document: { select: { slug: true, title: true, reference: true, publisher: true, date: true } },
      territories: { select: { territory: { select: { code: true, name: true } } } },
      organismes: { select: { organisme: { select: { slug: true, name: true } } } },
      schemes: { select: { scheme: { select: { slug: true, name: true, acronym: true } } } },
    },
  });
  if (!row) return null;
  const neighbours = await db.passage.findMany({
    where: { documentSlug, order: { in: [row.order - 1, row.order + 1] } },
    select: { ...placeSelect, order: true },
  });
  const { order, territories, organismes, schemes, ...rest } = row;
  return {
    ...rest,
    territories: territories.map((link) => link.territory),
    organismes: organismes.map((link) => link.organisme),
    schemes: schemes.map((link) => link.scheme),
    previous: neighbours.find((passage) => passage.order < order) ?? null,
    next: neighbours.find((passage) => passage.order > order) ?? null,
  };
}
