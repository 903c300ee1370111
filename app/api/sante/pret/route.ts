import { NextResponse } from "next/server";

import { env } from "@/lib/env";
import { getLoadTime } from "@/lib/health/queries";

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "no-store" };

const unavailable = (error: string) =>
  NextResponse.json({ status: "unavailable", build: env.MAILLAGE_BUILD, error }, { status: 503, headers });

/** Ready: the database answers and holds the dataset. */
export async function GET() {
  const loadedAt = await getLoadTime().catch(() => undefined);
  if (loadedAt === undefined) return unavailable("La base de données ne répond pas.");
  if (loadedAt === null) return unavailable("Les données ne sont pas chargées.");
  return NextResponse.json({ status: "ready", build: env.MAILLAGE_BUILD, loadedAt: loadedAt.toISOString() }, { headers });
}
