import { expect, test } from "../support/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a territory is added by its name, replaced, then taken away", async ({ page }) => {
    await page.goto("/comparer?t=35,61");
    await page.getByText("Ajouter ou remplacer un territoire").click();
    await page.getByRole("combobox", { name: "Territoire" }).fill("Redon Agglomération");
    await page.getByRole("main").getByRole("button", { name: "Comparer" }).click();
    await expect(page).toHaveURL("/comparer?t=35,61,EPCI-243500741");

    await page.getByText("Ajouter ou remplacer un territoire").click();
    await page.getByRole("combobox", { name: "Territoire" }).fill("FR");
    await page.getByLabel("Où").selectOption({ label: "à la place de CA Redon Agglomération" });
    await page.getByRole("main").getByRole("button", { name: "Comparer" }).click();
    await expect(page).toHaveURL("/comparer?t=35,61,FR");

    await page.getByRole("link", { name: "Retirer Orne" }).click();
    await expect(page).toHaveURL("/comparer?t=35,FR");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ille-et-Vilaine et France");
  });

  test("a name that nobody bears is said, and the comparison stays", async ({ page }) => {
    await page.goto("/comparer?t=35,61&ajouter=Xyzzy");
    await expect(page.getByText(/Aucun territoire ne porte le nom/)).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "Indice de vieillissement" })).toHaveCount(1);
  });
});

test("what is not compared says why, where the reader asks", async ({ page }) => {
  await page.goto("/comparer?t=35,61,FR&domaine=transversal");
  const row = page.getByRole("row").filter({ hasText: "Conventions territoriales globales signées" });
  await row.getByRole("link", { name: "à rapporter à la population" }).click();
  await expect(page).toHaveURL(/#ecart-size$/);
  await expect(page.locator("#ecart-size")).toContainText("taille du territoire");
});

test("territories without anything in common lead somewhere", async ({ page }) => {
  await page.goto("/comparer?t=35,53");
  await expect(page.getByText("Ces territoires n’ont aucun indicateur en commun.")).toBeVisible();
  await page.getByRole("link", { name: "Comparer l’Ille-et-Vilaine, l’Orne et la France" }).click();
  await expect(page).toHaveURL("/comparer?t=35,61,FR");
});

test("an indicator's course can be read as a table", async ({ page }) => {
  await page.goto("/indicateurs/rendez-vous-des-droits");
  await page.getByText("Voir le tableau").first().click();
  await expect(page.getByRole("row").filter({ hasText: "2018" }).filter({ hasText: "160" }).first()).toBeVisible();
});
