import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";

import { replaceEmptyFailures } from "./failures.mjs";

/** What the application behind would do, by path. */
const behaviours = {
  "/page": (response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-encoding", "gzip");
    response.write("<html id=");
    response.end("__next_error__>");
  },
  "/once": (response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html");
    response.end("<html>");
  },
  "/last-word": (response) => {
    response.statusCode = 500;
    response.end("Internal Server Error");
  },
  "/data": (response) => response.writeHead(500, { "content-type": "text/x-component" }).end("data"),
  "/good": (response) => response.end("good"),
};
const server = createServer((request, response) => {
  replaceEmptyFailures(response);
  behaviours[request.url](response);
});
let origin = "";

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => server.close());

test.each(["/page", "/once", "/last-word"])("an empty failure becomes a whole French page: %s", async (path) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(500);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const html = await response.text();
  expect(html).toContain('<html lang="fr">');
  expect(html).not.toContain("__next_error__");
  expect((await fetch(origin + path, { method: "HEAD" })).status).toBe(500);
});

test("everything else passes as it is", async () => {
  expect(await (await fetch(`${origin}/data`)).text()).toBe("data");
  expect(await (await fetch(`${origin}/good`)).text()).toBe("good");
});
