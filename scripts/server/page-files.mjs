import { promisify } from "node:util";
import { gunzip } from "node:zlib";

import { PAYLOAD_FOLDER } from "../../lib/cache/payload.ts";
import { everywhere, refuse } from "./refusals.mjs";

const unzip = promisify(gunzip);
const ADDRESS = /^[^?]+\/[\w-]{22}\.js$/;
const GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** @param {string} url asked address */
export const isPageFile = (url) => url.startsWith(PAYLOAD_FOLDER);

/**
 * Answers with the script of a cached page. Its address tells its content, so that browsers never ask twice.
 * @param {Pick<import("../../lib/cache/page-cache.ts").PageCache, "file">} cache
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export async function servePageFile(cache, request, response) {
  const { method, url, headers } = request;
  if (method !== "GET" && method !== "HEAD") return refuse(response, "method");
  const gzip = ADDRESS.test(url) ? await cache.file(url) : null;
  if (!gzip) {
    response.writeHead(404, { ...everywhere, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    return response.end(method === "HEAD" ? undefined : "Fichier inconnu.\n");
  }
  const isGzipped = GZIP.test(headers["accept-encoding"] ?? "");
  const body = isGzipped ? gzip : await unzip(gzip);
  response.writeHead(200, {
    ...everywhere,
    "Content-Type": "text/javascript; charset=utf-8",
    ...(isGzipped ? { "Content-Encoding": "gzip" } : {}),
    "Content-Length": body.length,
    "Cache-Control": "public, max-age=31536000, immutable",
    Vary: "Accept-Encoding",
  });
  response.end(method === "HEAD" ? undefined : body);
}
