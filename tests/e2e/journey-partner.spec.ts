import { expect, test } from "../support/test";

test("the partner finds what serves Redon", async ({ page }) => {
  await page.goto("/programmes");
  const field = page.getByRole("combobox", { name: /territoire|commune/i });
  await field.pressSequentially("Redon", { delay: 30 });
  const suggestion = page.getByRole("option", { name: /^Redon/ }).first();
  await expect(suggestion).toBeVisible();
  await suggestion.click();
  const form = field.locator("xpath=ancestor::form");
  await form.getByRole("button", { name: "Chercher" }).click();
  await expect(page).toHaveURL(/territoire=COM-35236/);

  const main = page.getByRole("main");
  await expect(main).toContainText("Redon");
  await expect(main, "through its département").toContainText("Ille-et-Vilaine");
  const programme = main.locator("a[href^='/programmes/']").first();
  const name = (await programme.innerText()).trim();
  await programme.click();
  await expect(page).toHaveURL(/\/programmes\/[a-z0-9-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name.slice(0, 20));
  await expect(page.getByRole("main").getByRole("link", { name: /^Référence : / }).first()).toBeVisible();
});
