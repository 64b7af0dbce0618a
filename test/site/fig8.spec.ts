import { expect, test, type Page } from "@playwright/test";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".ui-verdict");

test.describe("grid of nets", () => {
  const grid = "embed/grid-of-nets/";
  const numbers = (page: Page) =>
    page.locator(".grid-of-nets-numbers").allInnerTexts();
  const count = (page: Page) => page.locator(".sweep-bar-count");
  const cell = (page: Page, shape: string) =>
    page.getByRole("button", { name: shape });

  test("a cell is opened by the keyboard, and the address names it", async ({
    page,
  }) => {
    await open(page, grid);
    await cell(page, "4 layers of 16 units").focus();
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText(
      "The five starts of 4 layers of 16 units end between",
    );
    await expect(page.locator(".grid-of-nets-facts")).toContainText("881");
    await expect(page).toHaveURL(/\?depth=4&width=16#fig-grid-of-nets$/);
  });

  test("trained again, every network is the one the page was built with", async ({
    page,
  }) => {
    test.slow();
    await open(page, grid);
    const built = await numbers(page);
    await page.getByRole("button", { name: "Train all 80 again" }).click();
    await expect(count(page)).not.toContainText("80 done");
    await expect(count(page)).toContainText("80 done", { timeout: 60_000 });
    expect(await numbers(page)).toEqual(built);
  });

  test("other data are trained at once, stopped and taken up again", async ({
    page,
  }) => {
    test.slow();
    await open(page, grid);
    await page.getByRole("radio", { name: "circles" }).check();
    await page.getByRole("button", { name: "Stop" }).click();
    const stopped = await count(page).innerText();
    await expect(verdict(page)).toContainText(
      "of 16 networks are trained from all their starts",
    );
    await expect(count(page)).toHaveText(stopped);
    await page.getByRole("button", { name: /^Train/ }).click();
    await expect(count(page)).toContainText("80 done", { timeout: 60_000 });
    await expect(verdict(page)).toContainText("The lowest median test loss");
  });

  test("opens the chosen network in the lab", async ({ page }) => {
    await open(page, `${grid}?depth=3&width=16`);
    const link = page.getByRole("link", { name: "in the lab" });
    await expect(link).toHaveAttribute("href", /hidden=16-16-16/);
  });
});

test.describe("linear regions", () => {
  const regions = "embed/linear-regions/";

  test("before training and at any epoch the cuts add up to the pieces", async ({
    page,
  }) => {
    await open(page, `${regions}?depth=3&epoch=0`);
    await expect(verdict(page)).toContainText("Before training the square has");
    const sum = await page.locator(".linear-regions-sum").innerText();
    const [one, ...cuts] = sum.split("=")[0].split("+").map(Number);
    expect([one, cuts.length]).toEqual([1, 3]);
    const pieces = cuts.reduce((a, b) => a + b, 1);
    await expect(verdict(page)).toContainText(`${pieces} pieces`);
    await page.getByRole("button", { name: "One epoch further" }).click();
    await expect(verdict(page)).toContainText("After 1 epoch the square has");
  });

  test("one input starts with 16 pieces of 576", async ({ page }) => {
    await open(page, `${regions}?data=sine&depth=3&epoch=0`);
    await expect(verdict(page)).toContainText("the interval has 16 pieces.");
    await expect(verdict(page)).toContainText("weights that make 576");
  });

  test("another width is typed, cut anew and written to the address", async ({
    page,
  }) => {
    await open(page, regions);
    const width = page.getByRole("textbox", { name: "units in each" });
    await width.fill("16");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText("one layer of 32 units");
    await expect(page).toHaveURL(/\?width=16#fig-linear-regions$/);
  });
});
