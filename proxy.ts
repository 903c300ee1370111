import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";

import { changeFeed, pageCache } from "@/lib/cache/runtime";
import { env } from "@/lib/env";
import { currentAddresses } from "@/lib/http/address-registry";
import { noncePolicy } from "@/lib/http/csp";
import { decide } from "@/lib/http/decide";

/** No page has this address: Next answers it with the whole French page of app/not-found.tsx. */
const NOWHERE = "/introuvable";

/** Settles every address before anything is rendered; the rules are in lib/http/decide.ts. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // Pages are only read: there is nothing to send to them.
  if (request.method !== "GET" && request.method !== "HEAD") return new NextResponse(null, { status: 405, headers: { Allow: "GET, HEAD" } });
  const { pathname, search } = request.nextUrl;
  const decision = decide(pathname, search, {
    known: await currentAddresses(),
    databaseIsDown: !(await changeFeed().answers()),
    isCached: (path) => pageCache()?.holds(path) ?? false,
  });
  switch (decision.kind) {
    case "redirect":
      return NextResponse.redirect(new URL(decision.to, request.url), decision.permanent ? 308 : 307);
    case "notFound":
      // A page being written may not be in the table yet.
      if (env.NODE_ENV === "development") return NextResponse.next();
      return NextResponse.rewrite(new URL(NOWHERE, request.url), { status: 404 });
    case "badRequest": {
      const { field, message } = decision.refusal;
      const query = new URLSearchParams({ champ: field ?? "", message, page: decision.path });
      return dynamicPage(request, `/erreur/adresse?${query}`, 400);
    }
    case "unavailable": {
      const response = dynamicPage(request, "/erreur/indisponible", 503);
      response.headers.set("Retry-After", "30");
      return response;
    }
    case "serve": {
      const target = `${decision.path}${decision.query.size > 0 ? `?${decision.query}` : ""}`;
      if (decision.page === "dynamic") return dynamicPage(request, target);
      return cachedPage(request, decision.path);
    }
  }
}

/** A page of the cache. Browsers ask again each time, so that a change of data shows at once; the answer is often 304. */
function cachedPage(request: NextRequest, path: string): NextResponse {
  const headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
  const etag = request.headers.get("if-none-match");
  if (etag !== null && etag === pageCache()?.etag(path)) return new NextResponse(null, { status: 304, headers: { ...headers, ETag: etag } });
  if (path === request.nextUrl.pathname) return NextResponse.next({ headers });
  return NextResponse.rewrite(new URL(path, request.url), { headers });
}

/** A page rendered for this request, with its nonce. Cached pages carry their own policy: two would block every script. */
function dynamicPage(request: NextRequest, target: string, status?: number): NextResponse {
  const url = new URL(target, request.url);
  // Behind another host name than Next's own, a rewrite is a request to itself: to the same page it would never end.
  const goOn = (init: { request?: { headers: Headers } }) =>
    url.pathname === request.nextUrl.pathname ? NextResponse.next(init) : NextResponse.rewrite(url, { status, ...init });
  if (env.NODE_ENV === "development") return goOn({});
  const policy = noncePolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = goOn({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // Next's own files, the API, and files of public/ (a dot in the only segment) pass by.
  matcher: ["/((?!_next/|api/|[^/]*\\.[^/]*$).*)"],
};
