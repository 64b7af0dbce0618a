import { expect, test, type Page } from "@playwright/test";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".ui-verdict");
const bar = (page: Page) => page.getByRole("group", { name: "Training" });
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

test("the sweep trains its 45 networks again to the same losses", async ({
  page,
}) => {
  await open(page, "embed/width-sweep/");
  const before = await verdict(page).textContent();
  await press(page, "Train all 45 again");
  await expect(bar(page)).toContainText("45 networks, 45 done");
  await expect(
    page.getByRole("button", { name: "Train all 45 again" }),
  ).toBeVisible();
  await expect(verdict(page)).toHaveText(before!);
});

test("the sweep is stopped, keeps what it has, and goes on", async ({
  page,
}) => {
  await open(page, "embed/width-sweep/");
  await press(page, "Train all 45 again");
  await press(page, "Stop");
  await page.getByRole("button", { name: /^Train (the other )?\d+$/ }).click();
  await expect(bar(page)).toContainText("45 done");
  await expect(verdict(page)).toContainText("lowest at 3 units");
});

test("a press on a dot, or a key, chooses the fit that is drawn", async ({
  page,
}) => {
  await open(page, "embed/width-sweep/");
  const panel = page.locator(".width-sweep-click");
  const { width, height } = (await panel.boundingBox())!;
  await panel.click({ position: { x: width / 18, y: height / 4 } });
  await expect(verdict(page)).toContainText("0 units from start");
  await page
    .getByRole("group", { name: "hidden units" })
    .getByRole("radio", { name: "0", exact: true })
    .focus();
  await page.keyboard.press("ArrowRight");
  await expect(verdict(page)).toContainText("1 unit from start");
});

test("an address with another sample trains it by itself", async ({ page }) => {
  await open(page, "embed/width-sweep/?sample=1&units=3&seed=2");
  await expect(bar(page)).toContainText("45 done");
  await expect(verdict(page)).toContainText("3 units from start 2");
  await expect(page.getByRole("textbox", { name: "data seed" })).toHaveValue(
    "1",
  );
});

test("the restarts change to another interval and to other seeds, and back to the book’s", async ({
  page,
}) => {
  await open(page, "embed/restarts/");
  const before = await verdict(page).textContent();
  await page.getByRole("radio", { name: "0 to 10" }).check();
  await expect(verdict(page)).toContainText("All 20 starts end at a loss of");
  await press(page, "20 other seeds");
  await expect(page.getByRole("link", { name: "seed 39" })).toBeVisible();
  await press(page, "Menu of the figure");
  await press(page, "Reset to the book’s settings");
  await expect(verdict(page)).toHaveText(before!);
});

test("the three fits start again from another seed, and train in step", async ({
  page,
}) => {
  await open(page, "embed/smooth-or-straight/");
  await expect(verdict(page)).toContainText("After 2500 steps");
  await press(page, "New seed");
  await expect(verdict(page)).toContainText("Before training");
  await press(page, "One epoch further");
  await expect(verdict(page)).toContainText("After 1 step");
});
