import type { Page } from "@playwright/test";

import { expect, test } from "../support/test";

/** What holds the focus now, and whether a reader can see that it does. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40) ?? ""} ${element.getAttribute("href") ?? ""}`,
      body: element === document.body,
      marked: outlined || style.boxShadow !== "none",
      inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

test("the first key leads to the content", async ({ page }) => {
  await page.goto("/recommandations");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Contenu", exact: true });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

for (const address of ["/", "/comparer?t=35,61,FR", "/programmes", "/recommandations", "/departements/35"]) {
  test(`the focus is always seen on ${address}`, async ({ page }) => {
    await page.goto(address);
    for (let step = 1; step <= 45; step++) {
      await page.keyboard.press("Tab");
      const state = await focused(page);
      if (!state || state.body) break;
      expect(state, `step ${step}: ${state.name}`).toMatchObject({ marked: true, inSight: true });
    }
  });
}

test("targets are large enough for a finger or a trembling hand", async ({ page }) => {
  await page.goto("/programmes");
  const small = await page.getByRole("main").locator("button, select, input:not([type=hidden]), summary").evaluateAll((elements) =>
    elements
      .map((element) => ({ name: element.outerHTML.slice(0, 80), box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});
