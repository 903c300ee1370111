import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

import { withoutPayload } from "./payload.ts";
import type { LightPage } from "./payload.ts";

/** A page as Next wrote it. After an upgrade of Next, capture one again: GET a page while the database is down. */
const sample = readFileSync(new URL("payload.sample.html", import.meta.url), "utf8");

function light(html: string): LightPage {
  const page = withoutPayload(html);
  if (!page) throw new Error("the payload stayed in the page: Next writes its pages otherwise now, see withoutPayload");
  return page;
}

/** What a page's scripts hand to Next's client. */
function pushed(...scripts: string[]): unknown {
  const self: { __next_f?: unknown[] } = {};
  for (const script of scripts) runInNewContext(script, { self });
  return JSON.parse(JSON.stringify(self.__next_f));
}

const inline = (html: string) => [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, body = ""]) => body).filter((body) => body.includes("__next_f"));

const boot = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";
const data = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;

test("a real page keeps what is read, and its script hands over the same data in the same order", () => {
  const { html, script, address } = light(sample);
  expect(address).toMatch(/^\/_page\/[\w-]{22}\.js$/);
  expect(html.length).toBeLessThan(sample.length * 0.6);
  expect(html).not.toContain("__next_f");
  expect(inline(sample).length).toBeGreaterThan(1);
  expect(pushed(script)).toEqual(pushed(...inline(sample)));
  const [before, after] = html.split(`<script src="${address}"></script>`);
  expect(sample.startsWith(before ?? "-")).toBe(true);
  expect(after).toBe("</body></html>");
});

test("the address tells the content", () => {
  const address = (text: string) => light(`${boot}${data(text)}`).address;
  expect(address("a")).toBe(address("a"));
  expect(address("a")).not.toBe(address("b"));
});

test("binary data and quotes pass as they are", () => {
  const page = `<p>é</p>${boot}${data('"</scr" + \u202f')}<script>self.__next_f.push([3,"AAEC"])</script></body></html>`;
  expect(pushed(light(page).script)).toEqual([[0], [1, '"</scr" + \u202f'], [3, "AAEC"]]);
});

test.each([
  ["no payload", "<p>a</p></body></html>"],
  ["no data", `<p>a</p>${boot}</body></html>`],
  ["two bootstraps", `${boot}${data("a")}${boot}`],
  ["data before the bootstrap", `${data("a")}${boot}${data("b")}`],
  ["data after something else", `${boot}${data("a")}<div></div>${data("b")}`],
  ["another statement", `${boot}<script>self.__next_f.push([1,"a"]);other()</script>`],
  ["a nonce", `${boot}<script nonce="x">self.__next_f.push([1,"a"])</script>`],
  ["a script cut short", `${boot}<script>self.__next_f.push([1,"a"`],
])("a page with %s is left as it is", (_, html) => expect(withoutPayload(html)).toBeNull());
