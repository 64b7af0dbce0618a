import { expect, test } from "@playwright/test";

test("the deck steps a derivation and plays a figure of the book inside its slides", async ({
  page,
}) => {
  await page.goto("decks/vanishing-gradients/#/3");
  const frame = page.frameLocator("section.present iframe");
  const lines = frame.locator(":popover-open ol > li:visible");
  await expect(lines).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await expect(lines).toHaveCount(2);
  await page.keyboard.press("PageUp");
  await expect(lines).toHaveCount(1);

  await page.goto("decks/vanishing-gradients/?theme=dark#/8");
  const epoch = frame.locator(".ui-readings dd").first();
  await expect(epoch).toHaveText(/^0 of/);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("PageDown");
  await expect(epoch).not.toHaveText(/^0 of/);
});
