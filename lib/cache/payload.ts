import { createHash } from "node:crypto";

const OPEN = "<script>";
const CLOSE = "</script>";
const QUEUE = "__next_f";
const BOOTSTRAP = `(self.${QUEUE}=self.${QUEUE}||[]).push([0])`;
const DATA = `self.${QUEUE}.push([`;

/** Where the payload of a page is served, and nothing else. */
export const PAYLOAD_FOLDER = "/_page/";

/** A page whose payload stands in a script of its own. */
export type LightPage = { html: string; address: string; script: string };

/**
 * Moves the data that React wakes a page with out of its HTML, where it weighs twice what is read. The same statements in
 * the same order run from one script at the place of the first, while the document is still loading: not `defer` nor
 * `async`, because Next takes the payload for complete as soon as it finds the document parsed.
 *
 * Null when the page is not as Next is known to write it: one bootstrap, then only data until something else, no more after.
 */
export function withoutPayload(html: string): LightPage | null {
  const start = html.indexOf(OPEN + BOOTSTRAP + CLOSE);
  if (start === -1) return null;
  const statements = [BOOTSTRAP];
  let end = start + (OPEN + BOOTSTRAP + CLOSE).length;
  while (html.startsWith(OPEN + DATA, end)) {
    // Next escapes every "<" of the data.
    const close = html.indexOf(CLOSE, end);
    if (close === -1 || !html.startsWith("])", close - 2)) return null;
    statements.push(html.slice(end + OPEN.length, close));
    end = close + CLOSE.length;
  }
  const [before, after] = [html.slice(0, start), html.slice(end)];
  if (statements.length === 1 || before.includes(QUEUE) || after.includes(QUEUE)) return null;
  const script = `${statements.join(";\n")};\n`;
  const address = `${PAYLOAD_FOLDER}${createHash("sha256").update(script).digest("base64url").slice(0, 22)}.js`;
  return { html: `${before}<script src="${address}"></script>${after}`, address, script };
}
