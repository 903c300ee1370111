import { expect, test } from "../support/test";

test("the inspector reads what one authority owes and what grounds it", async ({ page }) => {
  await page.goto("/recommandations");
  await expect(page.getByRole("main")).toContainText("23");
  const authority = page.getByLabel("Autorité");
  await authority.selectOption("cnaf");
  await authority.locator("xpath=ancestor::form").getByRole("button").first().click();
  await expect(page).toHaveURL(/autorite=cnaf/);

  await page.getByRole("main").getByRole("link", { name: /engager les intercommunalités/ }).first().click();
  await expect(page).toHaveURL("/recommandations/21");
  const main = page.getByRole("main");
  await expect(main).toContainText("CNAF");
  await expect(main).toContainText("CCMSA");
  await expect(main).toContainText(/2023/);
  await expect(main).toContainText(/sans information/i);
  await expect(main, "the value that shows progress").toContainText("17,4");
  await expect(main).toContainText("62,98");

  await main.getByText(/\d+\sautres passages/).click();
  await main.getByRole("link", { name: "§448" }).first().click();
  await expect(page).toHaveURL("/ressources/igas-2020-098r/448");
  await expect(page.getByRole("main").getByRole("link", { name: /recommandation/i }).first()).toBeVisible();
});
