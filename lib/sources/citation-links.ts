import type { CitationView } from "@/lib/sources/citation";

/** One piece of a reference: its text on screen and the passage it opens, null when it opens none. */
export type CitationLink = { text: string; slug: string | null };

const REVIEW = "regards-territoires";
const LONGEST = 34;

const documentNames: Record<string, string> = {
  "igas-2020-098r": "rapport IGAS n° 2020-098R",
  [REVIEW]: "revue Regards n° 56",
};

/** The source as a reader names it; an unknown document is named by its slug. */
export const documentName = (slug: string): string => documentNames[slug] ?? slug;

/** A range takes an en dash: "§49-50" → "§49–50". */
const withDash = (ref: string) => ref.replace(/(\d)-(\d)/g, "$1–$2");

/** References of the review are long names of articles: told apart from the report's and cut at a word. */
function onScreen(document: string, ref: string): string {
  if (document !== REVIEW) return withDash(ref);
  const bare = ref.replace(/^Regards\s*:\s*/, "").replace(/^Art\. /, "art. ");
  if (bare.length <= LONGEST) return `Regards, ${bare}`;
  return `Regards, ${bare.slice(0, LONGEST - 1).replace(/\s+\S*$/, "").replace(/[,;:]$/, "")}…`;
}

/** How references name a passage, and how its slug starts. */
const namings: readonly [RegExp, string][] = [
  [/§\s?(\d+)/, ""],
  [/note (\d+)/, "note-"],
  [/PJ (\d+)/, "pj-"],
  [/tableau (\d+)/i, "tableau-"],
  [/encadré (\d+)/i, "encadre-"],
];

/** The target that an additional reference names: "§161" → "161" or "161-a", "PJ 2 (annexe 61)" → "pj-2-annexe-61". */
function targetOf(ref: string, targets: readonly string[]): string | null {
  for (const [pattern, prefix] of namings) {
    const number = pattern.exec(ref)?.[1];
    const start = `${prefix}${number}`;
    const found = number && targets.find((slug) => slug === start || slug.startsWith(`${start}-`));
    if (found) return found;
  }
  return null;
}

/** A citation as links: the reference opens its first passage; the additional ones open theirs when they have one. */
export function citationLinks(citation: CitationView): CitationLink[] {
  const [first = null] = citation.targets;
  return [
    { text: onScreen(citation.document, citation.ref), slug: first },
    ...citation.also.map((ref) => ({
      text: onScreen(citation.document, ref),
      slug: targetOf(ref, citation.targets),
    })),
  ];
}

/** Full reference for assistive technologies and exports: "rapport IGAS n° 2020-098R, §184". */
export const fullReference = (document: string, ref: string): string => `${documentName(document)}, ${withDash(ref)}`;

/** Text on screen, slug of the passage it opens, and the reference in full where the screen shortens it. */
export type ReferenceData = readonly [text: string, slug: string | null, full?: string];

/** A citation with the fewest characters, for the client leaves that hold hundreds of them. */
export function referenceData(citation: CitationView): ReferenceData[] {
  const refs = [citation.ref, ...citation.also];
  return citationLinks(citation).map(({ text, slug }, index) => {
    const full = refs[index];
    return full === undefined || withDash(full) === text ? [text, slug] : [text, slug, full];
  });
}
