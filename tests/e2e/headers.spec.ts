import type { APIResponse } from "@playwright/test";

import { pageKinds } from "../support/pages";
import { directivesOf, inlineScripts } from "../support/policy";
import { expect, test } from "../support/test";

async function expectStrictPolicy(response: APIResponse): Promise<string[]> {
  const policies = response.headersArray().filter(({ name }) => name.toLowerCase() === "content-security-policy");
  expect(policies, "one policy: two would intersect and block every script").toHaveLength(1);
  const directives = directivesOf(policies[0]?.value ?? "");
  const scripts = directives["script-src"] ?? [];
  for (const open of ["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:", "data:"]) expect(scripts).not.toContain(open);
  expect(directives["style-src"]).not.toContain("'unsafe-inline'");
  expect(directives["default-src"]?.join(" ")).toMatch(/^'(self|none)'$/);
  expect(directives["object-src"] ?? directives["default-src"]).toEqual(["'none'"]);
  expect(directives["base-uri"]?.join(" ")).toMatch(/^'(self|none)'$/);
  expect(directives["form-action"]).toEqual(["'self'"]);
  expect(directives["frame-ancestors"]).toEqual(["'none'"]);
  for (const { hash, nonce } of inlineScripts(await response.text())) {
    expect(scripts.includes(hash) || scripts.includes(`'nonce-${nonce}'`), `inline script ${hash} is listed`).toBe(true);
  }
  return scripts;
}

function expectSafeHeaders(response: APIResponse): void {
  const headers = response.headers();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["referrer-policy"]).toBeTruthy();
  expect(headers["permissions-policy"]).toContain("geolocation=()");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["server"]).toBeUndefined();
}

for (const { name, rendering, addresses } of pageKinds) {
  test(`${name} (${rendering}): strict policy and safe headers`, async ({ request }) => {
    for (const address of addresses) {
      const [first, second] = [await request.get(address), await request.get(address)];
      expectSafeHeaders(first);
      const before = await expectStrictPolicy(first);
      const after = await expectStrictPolicy(second);
      if (rendering === "cached") {
        expect(before.join(" "), `${address}: hashes`).toContain("'sha256-");
        expect(after, "the same page, the same policy").toEqual(before);
        expect(second.headers()["x-nextjs-cache"], `${address} comes from the page cache`).toBe("HIT");
      } else {
        expect(after, "a new nonce for each answer").not.toEqual(before);
      }
    }
  });
}

test("error pages carry the same protection", async ({ request }) => {
  for (const address of ["/n-existe-pas", "/departements/999", "/programmes?page=abc", "/%E0%A4%A", "/programmes/%00"]) {
    const response = await request.get(address);
    expectSafeHeaders(response);
    await expectStrictPolicy(response);
  }
});

test("health answers without cache", async ({ request }) => {
  const response = await request.get("/api/sante");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toContain("no-store");
});
