import { expect, test } from "../support/test";

test("the manager compares childcare before the steering committee", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: /compar/i }).first().click();
  await expect(page).toHaveURL(/\/comparer/);
  await page.goto("/comparer?t=35,61,FR");

  const row = page.getByRole("row").filter({ has: page.locator("a[href^='/indicateurs/places-accueil-100-enfants-0-3']") });
  await expect(row).toHaveCount(1);
  for (const value of ["75", "67", "58"]) await expect(row.getByText(value, { exact: true })).toBeVisible();
  await expect(row, "the other value of France is said").toContainText(/59,6/);

  const citation = row.getByRole("link", { name: /§\s?184/ }).first();
  await citation.click();
  await expect(page).toHaveURL("/ressources/igas-2020-098r/184");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("184");
  await expect(page.getByRole("main")).toContainText(/places d.accueil/i);

  await page.goBack();
  await expect(page).toHaveURL(/\/comparer\?t=35,61,FR/);
  await expect(row.getByText("75", { exact: true })).toBeVisible();
});
