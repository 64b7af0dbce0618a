import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const slide = (page: Page) => page.locator(":popover-open");
const epoch = (page: Page) => slide(page).locator(".ui-readings dd").first();

for (const [shape, size] of [
  ["a projector", { width: 1280, height: 720 }],
  ["an old projector", { width: 1024, height: 768 }],
  ["a phone held upright", { width: 390, height: 844 }],
] as const)
  test(`a figure fills ${shape}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto("embed/race/?view=slide&epoch=30");
    await expect(epoch(page)).toHaveText("30 of 100");
    const box = (await slide(page).boundingBox())!;
    const share = Math.max(box.width / size.width, box.height / size.height);
    expect(share).toBeGreaterThan(0.9);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  });

test("keys play, pause, step and reset a figure", async ({ page }) => {
  await page.goto("embed/gradient-ladder/?view=slide&epoch=0&depth=3");
  await expect(epoch(page)).toHaveText(/^0 of/);
  await page.keyboard.press("ArrowRight");
  await expect(epoch(page)).toHaveText(/^1 of/);
  await page.keyboard.press("Space");
  await expect(epoch(page)).not.toHaveText(/^1 of/);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("r");
  await expect(epoch(page)).toHaveText(/^0 of/);
});

test("a derivation comes line by line, at the keys of a clicker", async ({
  page,
}) => {
  await page.goto("vanishing-gradients/?view=slide#drv-delta");
  const lines = slide(page).locator("ol > li:visible");
  await expect(lines).toHaveCount(1);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(lines).toHaveCount(3);
  await page.keyboard.press("PageUp");
  await expect(lines).toHaveCount(2);
});

test("the page around a frame steps what the frame shows", async ({
  page,
  baseURL,
}) => {
  await page.goto("404.html");
  await page.evaluate((src) => {
    const frame = document.createElement("iframe");
    frame.src = src;
    frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%";
    document.body.append(frame);
  }, `${baseURL}vanishing-gradients/?view=slide#drv-delta`);
  const lines = page
    .frameLocator("iframe")
    .locator(":popover-open ol > li:visible");
  await expect(lines).toHaveCount(1);
  await page.evaluate(() =>
    frames[0].postMessage({ nonlinear: "next" }, location.origin),
  );
  await expect(lines).toHaveCount(2);
});

test("the keys are told at ?, and the way out of the slide", async ({
  page,
}) => {
  await page.goto("vanishing-gradients/?view=slide&theme=dark#eq-delta");
  await expect(slide(page)).toContainText("(5.1)");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help).toContainText("full screen");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await help.getByRole("link", { name: "Leave the slide" }).click();
  await expect(slide(page)).toHaveCount(0);
  await expect(page).toHaveURL(/theme=dark#eq-delta/);
});

test("an epoch that is none is said at the figure", async ({ page }) => {
  await page.goto("vanishing-gradients/?epoch=soon#fig-race");
  await expect(
    page.locator("#fig-race [role=alert], #fig-race .ui-notice"),
  ).toContainText("a number from 0 on");
});

test("the menu gives the frame, the slide and the picture code of the present state", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("vanishing-gradients/?epoch=20&data=circles#fig-race");
  const figure = page.locator("#fig-race");
  await expect(figure.locator(".ui-readings dd").first()).toHaveText(/^20 of/);
  await figure.getByRole("button", { name: "Menu of the figure" }).click();
  await figure.getByRole("button", { name: "Copy embed code" }).click();
  await expect(figure.locator(".ui-menu-said")).toHaveText(
    "Embed code copied.",
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "/nonlinear/embed/race/?data=circles&amp;epoch=20",
  );
  await figure.getByRole("button", { name: "QR code" }).click();
  await expect(
    figure.getByRole("img", { name: /^QR code of http/ }),
  ).toBeVisible();
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    figure.getByRole("button", { name: "Show as slide" }).click(),
  ]);
  await expect(slide(opened)).toBeVisible();
  await expect(epoch(opened)).toHaveText(/^20 of/);
});
