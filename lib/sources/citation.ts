import type { Prisma } from "@/lib/generated/prisma/client";

/** A reference as the reader sees it, and the passages that it opens. */
export type CitationView = {
  document: string;
  ref: string;
  also: string[];
  /** Slugs of the passages it opens, in order; empty when the source is only a list. */
  targets: string[];
};

export const citationSelect = {
  documentSlug: true,
  ref: true,
  also: true,
  targets: { select: { passage: { select: { slug: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.CitationSelect;

type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationSelect }>;

/** Database row → what a page shows. */
export function toCitationView(row: CitationRow): CitationView {
  return {
    document: row.documentSlug,
    ref: row.ref,
    also: row.also,
    targets: row.targets.map((target) => target.passage.slug),
  };
}
