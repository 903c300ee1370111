import { expect, test } from "../support/test";

test.use({ javaScriptEnabled: false });

test("the comparison reads without JavaScript", async ({ page }) => {
  await page.goto("/comparer?t=35,61,FR");
  const row = page.getByRole("row").filter({ hasText: /places d.accueil/i }).filter({ hasText: "pour 100" }).first();
  await expect(row).toContainText("75");
  await expect(row).toContainText("67");
  await expect(row).toContainText("58");
});

test("filters are forms that the browser sends", async ({ page }) => {
  await page.goto("/recommandations");
  const form = page.getByRole("main").locator("form").filter({ has: page.getByLabel("Autorité") });
  await form.getByLabel("Autorité").selectOption("cnaf");
  await form.getByRole("button").first().click();
  await expect(page).toHaveURL(/autorite=cnaf/);
  await expect(page.getByRole("link", { name: /engager les intercommunalités/ })).not.toHaveCount(0);
});

test("the search answers without JavaScript", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").first().fill("places en crèche Orne");
  await page.getByRole("searchbox").first().press("Enter");
  await expect(page).toHaveURL(/\/recherche\?q=/);
  await expect(page.getByRole("main").locator("ol[start] > li").first()).toContainText("§");
});

test("a commune typed by its name finds its programmes without JavaScript", async ({ page }) => {
  await page.goto("/programmes");
  const field = page.getByLabel(/territoire|commune/i).first();
  await field.fill("Redon");
  await field.press("Enter");
  await expect(page.getByRole("main")).toContainText("Redon");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
