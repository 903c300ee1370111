import { NextResponse } from "next/server";

export const dynamic = "force-dynamic";

/** Live: the process answers. Asks nothing else, so that a database that is down does not restart the server. */
export function GET() {
  return NextResponse.json({ status: "live" }, { headers: { "Cache-Control": "no-store" } });
}
