import "server-only";

import { z } from "zod";

import { db } from "@/lib/db";

const scopeSchema = z.object({
  territories: z.array(z.string()),
  domains: z.array(z.string()),
  annexes: z.array(z.string()),
  fieldwork: z.string().nullable(),
  paragraphs: z.array(z.number()).nullable(),
});

const documentSelect = {
  slug: true,
  title: true,
  publisher: true,
  date: true,
  dateNote: true,
  reference: true,
  description: true,
  note: true,
} as const;

export type DocumentSummary = {
  slug: string;
  title: string;
  publisher: string;
  date: string;
  dateNote: string | null;
  reference: string;
  description: string;
  note: string | null;
  passages: number;
  citations: number;
};

/** Both documents with the number of passages they hold and of references made to them. */
export async function listDocuments(): Promise<DocumentSummary[]> {
  const rows = await db.sourceDocument.findMany({
    select: { ...documentSelect, _count: { select: { passages: true, citations: true } } },
    orderBy: { date: "desc" },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, passages: _count.passages, citations: _count.citations }));
}

export type SectionLink = { part: string; title: string; passages: { slug: string; ref: string }[] };

export type DocumentDetail = Omit<DocumentSummary, "citations"> & {
  annexes: string[];
  fieldwork: string | null;
  /** Sections in reading order, with the slugs of their passages. */
  sections: SectionLink[];
};

/** A document and its table of contents; null when the slug is unknown. */
export async function getDocument(slug: string): Promise<DocumentDetail | null> {
  const [row, passages] = await Promise.all([
    db.sourceDocument.findUnique({ where: { slug }, select: { ...documentSelect, scope: true } }),
    db.passage.findMany({
      where: { documentSlug: slug },
      select: { slug: true, ref: true, part: true, section: true },
      orderBy: { order: "asc" },
    }),
  ]);
  if (!row) return null;
  const { scope, ...document } = row;
  const { annexes, fieldwork } = scopeSchema.parse(scope);
  return { ...document, annexes, fieldwork, passages: passages.length, sections: toSections(passages) };
}

type PassageRow = { slug: string; ref: string; part: string; section: string };

/** Notes and tables printed between two sections do not split them: a section is one entry of its part. */
function toSections(passages: readonly PassageRow[]): SectionLink[] {
  const sections = new Map<string, SectionLink>();
  for (const { slug, ref, part, section } of passages) {
    const key = `${part}/${section}`;
    const entry = sections.get(key) ?? { part, title: section, passages: [] };
    entry.passages.push({ slug, ref });
    sections.set(key, entry);
  }
  return [...sections.values()];
}
