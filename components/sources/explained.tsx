import { cache, Fragment } from "react";

import { Term } from "@/components/ui/term";
import { typo } from "@/lib/formats/typography";
import { splitAcronyms } from "@/lib/sources/acronyms";
import { getMeanings } from "@/lib/sources/acronyms-queries";

/** The acronyms that the page being drawn has explained already. */
const explainedHere = cache(() => new Set<string>());

/**
 * A text of the dataset with its acronyms explained on demand, each once a page. For sheets, whose pages are cached: it
 * costs one statement a page. Never inside a link or a title (it holds buttons).
 */
export async function Explained({ text }: { text: string }) {
  const meanings = await getMeanings();
  return splitAcronyms(typo(text), meanings, explainedHere()).map((piece, index) => (
    <Fragment key={index}>{typeof piece === "string" ? piece : <Term {...piece} />}</Fragment>
  ));
}
