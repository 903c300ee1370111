import { routes } from "@/lib/routes";

import { entry, type Entry } from "./entry";
import { namesOf, territoryNames, type Facts, type PassageFact } from "./facts";

/** What the part of the document says of a passage that names no territory. */
const PART_TERRITORY: Readonly<Record<string, string>> = { "annexe-1": "DEP-35", "annexe-2": "DEP-61" };

/** "1.2.1.3 Prestations de service" → "Prestations de service". */
const bareSection = (section: string) => section.replace(/^(?:\d+[.\d]*|[IVX]+(?:\.\d+)*)\s+/, "");

function titleOf(passage: PassageFact): string {
  const ref = passage.ref.replace(/^Regards\s*:\s*/, "");
  return passage.part === "regards" ? `Regards, ${ref}` : `${ref}, ${bareSection(passage.section)}`;
}

/** Names of what cites each passage, by "document/slug": other words for the same fact. */
function citingTitles(others: readonly Entry[]): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const other of others) {
    for (const { citation } of other.lines) {
      if (!citation || citation.targets.length > 3) continue;
      for (const slug of citation.targets) {
        const id = `${citation.document}/${slug}`;
        titles.set(id, (titles.get(id) ?? new Set()).add(other.title));
      }
    }
  }
  return titles;
}

/** One entry per passage, found also by the names of what cites it. */
export function passageEntries(facts: Facts, others: readonly Entry[]): Entry[] {
  const citing = citingTitles(others);
  return [...facts.passages.values()].map((passage) => {
    const home = PART_TERRITORY[passage.part];
    const territories = [...new Set([...passage.territories, ...(home ? [home] : [])])];
    return entry({
      id: `passage:${passage.id}`,
      type: "passage",
      title: titleOf(passage),
      url: routes.passage(passage.document, passage.slug),
      weight: 1,
      territories,
      lines: [
        {
          text: passage.gist,
          citation: { document: passage.document, ref: passage.ref, also: [], targets: [passage.slug] },
        },
      ],
      fields: {
        a: [passage.ref, ...passage.keywords],
        b: [passage.gist, ...passage.mentions],
        c: [...territoryNames(facts, territories), ...namesOf(facts.schemes, passage.schemes)],
        d: [passage.section, ...namesOf(facts.organismes, passage.organismes), ...(citing.get(passage.id) ?? [])],
      },
    });
  });
}
