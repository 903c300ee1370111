import { answerFor } from "./refusals.mjs";

/**
 * Next answers an unexpected error with an empty document that only JavaScript fills. Whoever asked for a page gets the
 * whole French page instead; data for the router and the API pass as they are.
 * @param {import("node:http").ServerResponse} response before Next has touched it
 */
export function replaceEmptyFailures(response) {
  const { writeHead, write, end } = response;
  /** @type {Buffer | null} */
  let page = null;

  // Headers first: once Node writes them by itself, in the middle of a body, it is too late.
  const isReplaced = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
    return page !== null;
  };
  response.writeHead = (status, ...rest) => {
    // Next's very last word, "Internal Server Error", has no type.
    const type = String(response.getHeader("content-type") ?? rest.at(-1)?.["content-type"] ?? "text/html");
    if (status !== 500 || !type.startsWith("text/html")) return writeHead.call(response, status, ...rest);
    const answer = answerFor("failure", response.req.url);
    page = answer.body;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return writeHead.call(response, status, answer.headers);
  };
  response.write = (...chunk) => isReplaced() || write.apply(response, chunk);
  response.end = (...chunk) => {
    if (!isReplaced()) return end.apply(response, chunk);
    return response.writableEnded ? response : end.call(response, response.req.method === "HEAD" ? undefined : page);
  };
}
