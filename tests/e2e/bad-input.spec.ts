import { expectAccessible } from "../support/accessible";
import { hostileAddresses } from "../support/hostile-addresses";
import { answerStatusComplaint, expect, test } from "../support/test";

for (const [fault, addresses] of Object.entries(hostileAddresses)) {
  test.describe(fault, () => {
    for (const address of addresses) {
      test(`answers in French, without JavaScript: ${address.slice(0, 60)}`, async ({ request }) => {
        const response = await request.get(address, { maxRedirects: 0 });
        expect([400, 404]).toContain(response.status());
        expect(response.headers()["content-type"]).toContain("text/html");
        const html = await response.text();
        expect({
          french: /<html[^>]*lang="fr"/.test(html),
          headings: html.match(/<h1[\s>]/g)?.length,
          wayOut: /<a [^>]*href="\/"/.test(html),
          searchField: /<form[^>]*action="\/recherche"/.test(html),
          waitsForJavaScript: html.includes("__next_error__"),
        }).toEqual({ french: true, headings: 1, wayOut: true, searchField: true, waitsForJavaScript: false });
      });
    }

    test("shows a readable page with a way out", async ({ page, expectedComplaints }) => {
      expectedComplaints.push(answerStatusComplaint);
      await page.goto(addresses[0] ?? "/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await page.getByRole("main").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
}

test("a query malformed in its value never breaks the server", async ({ request }) => {
  for (const address of ["/recherche?q=%E0%A4%A", "/programmes?territoire=%E0%A4%A", "/comparer?t=%"]) {
    expect((await request.get(address)).status(), address).toBeLessThan(500);
  }
});

test("the read API answers in JSON, also to a wrong question", async ({ request }) => {
  const good = await request.get("/api/v1/recherche?q=places+en+creche");
  expect(good.status()).toBe(200);
  expect(good.headers()["content-type"]).toContain("application/json");
  for (const query of ["", "?q=", `?q=${"a".repeat(2_000)}`, "?q=%00"]) {
    const bad = await request.get(`/api/v1/recherche${query}`);
    expect(bad.status(), query.slice(0, 20)).toBe(400);
  }
});
