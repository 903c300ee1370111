import "server-only";

import { db } from "@/lib/db";
import { type GlossaryFilters, letterOf } from "@/lib/sources/glossary-filters";

export type GlossaryEntry = { id: string; acronym: string; meaning: string; note: string | null };
export type GlossaryPage = { total: number; letters: string[]; letter: string | null; entries: GlossaryEntry[] };

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The acronyms of one letter, or those whose acronym or meaning holds the words asked; the first letter by default. */
export async function getGlossaryPage({ lettre, q }: GlossaryFilters): Promise<GlossaryPage> {
  const rows = await db.glossaryTerm.findMany({ select: { id: true, acronym: true, meaning: true, note: true } });
  const terms = rows.sort((a, b) => a.acronym.localeCompare(b.acronym, "fr"));
  const letters = [...new Set(terms.map(({ acronym }) => letterOf(acronym)))].sort();
  const wanted = fold(q ?? "");
  const letter = wanted ? null : (lettre ?? "a");
  const entries = terms.filter(({ acronym, meaning }) =>
    wanted ? fold(`${acronym} ${meaning}`).includes(wanted) : letterOf(acronym) === letter,
  );
  return { total: terms.length, letters, letter, entries };
}
