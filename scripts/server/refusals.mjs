import { STATUS_CODES } from "node:http";

import { securityHeaders } from "../../lib/http/security-headers.ts";
import { MAX_ADDRESS } from "./address.mjs";
import { PAGE_POLICY, refusalPage } from "./refusal-page.mjs";

const again = "Reprenez le lien d’origine, ou cherchez ce que vous vouliez lire.";
const longest = new Intl.NumberFormat("fr-FR").format(MAX_ADDRESS);

/** What is said of each request that does not reach the application. Narrow spaces are written as entities. */
const TEXTS = {
  malformed: {
    status: 400,
    title: "Cette adresse est mal écrite",
    what: "Elle contient une suite de caractères qui ne peut pas être lue, par exemple un «&#8239;%&#8239;» seul ou coupé.",
    remedy: again,
  },
  "too-long": {
    status: 400,
    title: "Cette adresse est trop longue",
    what: `Elle dépasse ${longest} caractères&#8239;: aucune page de Maillage n’en demande autant.`,
    remedy: "Retirez des filtres, ou raccourcissez votre question.",
  },
  host: {
    status: 400,
    title: "Ce serveur ne répond pas sous ce nom",
    what: "Le nom du site transmis avec la demande n’est pas un nom de serveur.",
    remedy: "Ouvrez Maillage depuis son adresse habituelle.",
  },
  method: {
    status: 405,
    title: "Cette opération n’existe pas ici",
    what: "Les pages de Maillage se lisent&#8239;; la demande reçue est d’un autre type.",
    remedy: again,
  },
  request: {
    status: 400,
    title: "Cette demande ne peut pas être lue",
    what: "Ce qui est arrivé au serveur ne suit pas les règles du Web.",
    remedy: again,
  },
  headers: {
    status: 431,
    title: "Cette demande est trop longue",
    what: "L’adresse ou les informations que le navigateur joint à la demande dépassent ce que le serveur accepte.",
    remedy: "Raccourcissez l’adresse, ou effacez les cookies de ce site, puis réessayez.",
  },
  timeout: {
    status: 408,
    title: "La demande n’est pas arrivée à temps",
    what: "La connexion s’est interrompue avant la fin de la demande.",
    remedy: "Réessayez&#8239;; si cela se répète, vérifiez votre connexion.",
  },
  failure: {
    status: 500,
    title: "Cette page n’a pas pu être préparée",
    what: "Le serveur a rencontré une difficulté imprévue. Elle est notée dans son journal.",
    remedy: "Réessayez dans un instant.",
  },
};

/** Headers of every answer, whoever gives it. */
export const everywhere = Object.fromEntries(
  securityHeaders.filter((rule) => rule.source === "/:path*" && !rule.has).flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
);

const plain = (/** @type {string} */ html) => html.replaceAll("&#8239;", "\u202f");

/**
 * The whole answer to a refused request.
 * @param {keyof typeof TEXTS} reason
 * @param {string} [url] asked address; `/api` gets JSON
 */
export function answerFor(reason, url = "") {
  const text = TEXTS[reason];
  const json = /^\/api(?:[/?]|$)/.test(url);
  const body = Buffer.from(
    json ? JSON.stringify({ error: `${plain(text.title)}. ${plain(text.what)}` }) : refusalPage(text),
  );
  const headers = {
    ...everywhere,
    "Content-Type": json ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
    "Content-Length": body.length,
    "Content-Security-Policy": json ? "default-src 'none'; frame-ancestors 'none'" : PAGE_POLICY,
    "Cache-Control": "no-store",
    ...(text.status === 405 ? { Allow: "GET, HEAD" } : {}),
    Connection: "close",
  };
  return { status: text.status, headers, body };
}

/**
 * Answers a request that Node could read.
 * @param {import("node:http").ServerResponse} response
 * @param {keyof typeof TEXTS} reason
 */
export function refuse(response, reason) {
  const { status, headers, body } = answerFor(reason, response.req.url);
  response.writeHead(status, headers);
  response.end(response.req.method === "HEAD" ? undefined : body);
}

const PARSER_REASONS = { HPE_HEADER_OVERFLOW: "headers", ERR_HTTP_REQUEST_TIMEOUT: "timeout" };

/**
 * Answers what Node could not read as HTTP.
 * @param {Error & { code?: string, bytesParsed?: number }} error
 * @param {import("node:net").Socket} socket
 */
export function refuseUnreadable(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = answerFor(PARSER_REASONS[error.code ?? ""] ?? "request");
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`);
  // What still arrives is not read: without this the reader may see a reset instead of the page.
  socket.end(body, () => setTimeout(() => socket.destroy(), 500).unref());
  socket.resume();
}
