import type { Page } from "@playwright/test";

import { expect, test } from "../support/test";

const scriptOf = (html: string) => /<script src="(\/_page\/[\w-]{22}\.js)"><\/script>/.exec(html)?.[1];

/** Only a page that React has woken suggests territories. */
async function expectAwake(page: Page): Promise<void> {
  const field = page.getByRole("combobox").first();
  await expect(async () => {
    await field.fill("");
    await field.pressSequentially("Redon");
    await expect(page.getByRole("option", { name: /Redon/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

for (const address of ["/", "/departements/35", "/comparer?t=35,61,FR", "/programmes", "/aide"]) {
  test(`${address} carries what is read; the rest is a script that browsers keep`, async ({ request }) => {
    const [first, second] = [await request.get(address), await request.get(address)];
    expect(second.headers()["x-nextjs-cache"]).toBe("HIT");
    const html = await second.text();
    expect(html, "no payload in the page").not.toContain("__next_f");
    expect(first.headers()["content-security-policy"]).toBe(second.headers()["content-security-policy"]);
    const script = await request.get(scriptOf(html) ?? "/_page/");
    expect(script.status()).toBe(200);
    expect(script.headers()).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "gzip",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect(await script.text()).toMatch(/^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);\nself\.__next_f\.push\(\[1,"/);
  });
}

for (const address of ["/", "/programmes"]) {
  test(`${address} wakes up from the page cache`, async ({ page, request }) => {
    await request.get(address);
    const answer = await page.goto(address);
    expect(await answer?.headerValue("x-nextjs-cache")).toBe("HIT");
    await expectAwake(page);
  });
}

test("a page wakes up even when its script is the last to arrive", async ({ page }) => {
  await page.route("**/_page/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto("/programmes");
  await expectAwake(page);
});

test("a page wakes up even when its script is the first to arrive", async ({ page }) => {
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto("/programmes");
  await expectAwake(page);
});

test("an unknown script is a plain 404", async ({ request }) => {
  for (const address of ["/_page/aaaaaaaaaaaaaaaaaaaaaa.js", "/_page/", "/_page/x.js?a", "/_page/%00.js"]) {
    const response = await request.get(address);
    expect([400, 404]).toContain(response.status());
    expect(response.headers()["cache-control"]).toBe("no-store");
  }
});
