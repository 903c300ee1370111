import { NextResponse, type NextRequest } from "next/server";

import { documentName } from "@/lib/sources/citation-links";
import { searchApiFilters } from "@/lib/search/filters";
import { search, type Hit } from "@/lib/search/queries";

export const dynamic = "force-dynamic";

/** The lines of a hit as one text, each followed by its reference. */
const excerptOf = ({ lines }: Hit): string =>
  lines
    .map(({ pieces, citation }) => {
      const text = pieces.map((piece) => piece.text).join("");
      return citation ? `${text} (${documentName(citation.document)}, ${citation.ref})` : text;
    })
    .join(" · ");

const toItem = (hit: Hit) => ({
  type: hit.type,
  title: hit.title.map((piece) => piece.text).join(""),
  url: hit.url,
  excerpt: excerptOf(hit),
});

/** The search of `/recherche` for machines: `{ items: [{ type, title, url, excerpt }] }` and what the page says around them. */
export async function GET(request: NextRequest) {
  const asked = searchApiFilters.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success) {
    return NextResponse.json({ error: asked.error.issues[0]?.message ?? "" }, { status: 400 });
  }
  const { q, type = null, page, limit } = asked.data;
  try {
    const { hits, total, counts, corrected } = await search({ query: q, type, offset: (page - 1) * limit, limit });
    return NextResponse.json({ query: q, corrected, total, types: counts.filter(({ type: counted }) => counted !== null), items: hits.map(toItem) });
  } catch {
    return NextResponse.json({ error: "La base de données ne répond pas. Essayez de nouveau dans une demi-minute." }, { status: 503 });
  }
}
