import { expectAccessible } from "../support/accessible";
import { pageAddresses } from "../support/pages";
import { expect, test } from "../support/test";

for (const { address, kind } of pageAddresses) {
  test(`${kind} : ${address}`, async ({ page }) => {
    // Axe looks at every cell: large tables take it a while on a busy machine.
    test.slow();
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);

    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/Maillage/);
    await expect(page.getByRole("main")).toHaveCount(1);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, "horizontal overflow in px").toBeLessThanOrEqual(0);

    const text = await page.getByRole("main").innerText();
    expect(text, "no trace of an unformatted value").not.toMatch(/\b(undefined|NaN|null|\[object Object\])\b/);

    await expectAccessible(page);
  });
}
