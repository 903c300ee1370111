/** Longest address (path and query) that any page could need. */
export const MAX_ADDRESS = 4_096;

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** @typedef {"malformed" | "too-long" | "host" | "method"} Refusal */

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Escapes that are no text: cut short, not UTF-8, or a NUL byte. */
function isText(escaped) {
  try {
    return !decodeURIComponent(escaped).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Why a request must not reach the application; null when it may. Node has checked the grammar of HTTP already.
 * @param {{ method?: string, url?: string, host?: string }} request
 * @returns {Refusal | null}
 */
export function refusalOf({ method = "GET", url = "/", host = "" }) {
  if (!METHODS.has(method)) return "method";
  if (url.length > MAX_ADDRESS) return "too-long";
  // One leading slash: "//elsewhere" is another host to a browser, and a backslash is a slash to some.
  if (!url.startsWith("/") || url.startsWith("//") || url.includes("\\") || !isText(url)) return "malformed";
  return HOST.test(host) ? null : "host";
}
