import { NextResponse, type NextRequest } from "next/server";

import { suggestionFilters } from "@/lib/territories/filters";
import { suggestTerritories } from "@/lib/territories/suggestion-queries";

export const dynamic = "force-dynamic";

/** The geography changes once a year: what was suggested may be kept for an hour. */
const CACHEABLE = { "cache-control": "public, max-age=3600" };

/** Territories that a text being typed may mean: `{ items: [{ code, kind, name, label, url }] }`. */
export async function GET(request: NextRequest) {
  const asked = suggestionFilters.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!asked.success) {
    return NextResponse.json({ error: asked.error.issues[0]?.message ?? "" }, { status: 400 });
  }
  const { q, type, limit } = asked.data;
  try {
    return NextResponse.json({ items: await suggestTerritories(q, type, limit) }, { headers: CACHEABLE });
  } catch {
    return NextResponse.json({ error: "La base de données ne répond pas. Essayez de nouveau dans une demi-minute." }, { status: 503 });
  }
}
