import { createHash } from "node:crypto";

const shared = [
  "default-src 'self'",
  "base-uri 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  // Charts position their parts with style attributes; no style element is inline.
  "style-src-attr 'unsafe-inline'",
].join("; ");

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** CSP sources of every inline script of a page, each once, in order. Scripts with a `src` are covered by 'self'. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", body = ""] of html.matchAll(script)) {
    if (/\ssrc\s*=/i.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(body, "utf8").digest("base64")}'`);
  }
  return [...hashes];
}

/** Policy of a page of the cache: its own inline scripts and nothing else inline. */
export const hashPolicy = (html: string): string =>
  `${shared}; script-src ${["'self'", ...inlineScriptHashes(html)].join(" ")}`;

/** Policy of a page rendered for one request; Next reads the nonce from it and puts it on its scripts. */
export const noncePolicy = (nonce: string): string => `${shared}; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`;
