import { expect, test, type Page } from "@playwright/test";

const bench = "embed/approximation-bench/";
const bumps = "embed/bumps/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true });
const verdict = (page: Page) => page.locator(".ui-verdict");

test.describe("the approximation bench", () => {
  test("trains from the start that a new number of units is given, to the end of the book's run and back", async ({
    page,
  }) => {
    await open(page, bench);
    await expect(verdict(page)).toContainText("After 4000 epochs");
    await field(page, "hidden units").fill("3");
    await field(page, "hidden units").press("Enter");
    await expect(verdict(page)).toContainText("Before training 3 hidden units");
    await page.getByRole("slider", { name: "Epoch" }).press("End");
    await expect(verdict(page)).toContainText("After 4000 epochs");
    await expect(verdict(page)).toContainText("10 parameters (3 × 3 + 1)");
    await expect(page).toHaveURL(/\?units=3/);
  });

  test("writes the sum for the x that the arrow keys move to", async ({
    page,
  }) => {
    await open(page, bench);
    const handle = page.getByRole("slider", { name: "x", exact: true });
    await handle.press("End");
    await expect(field(page, "x")).toHaveValue("11.5");
    await handle.press("Home");
    await expect(field(page, "x")).toHaveValue("-1.5");
    const cells = await page
      .locator(".approximation-bench-sum td:last-child")
      .allInnerTexts();
    const numbers = cells.map((cell) => Number(cell.replace("−", "-")));
    const total = numbers.pop() ?? NaN;
    const sum = numbers.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - total)).toBeLessThan(0.0065);
  });

  test("takes a curve drawn with the pointer, and one typed, into the address", async ({
    page,
  }) => {
    await open(page, `${bench}?target=own`);
    const sheet = page.locator(".approximation-bench-sketch");
    const box = await sheet.boundingBox();
    if (!box) throw new Error("no sheet to draw on");
    // x = 0 stands at 1.5 of 13 from the left.
    const at = (x: number) => box.x + (box.width * (x + 1.5)) / 13;
    await page.mouse.move(at(4), box.y + 0.5 * box.height);
    await page.mouse.down();
    await page.mouse.move(at(5), box.y + 0.5 * box.height);
    await page.mouse.move(at(6), box.y + 0.5 * box.height);
    await page.mouse.up();
    for (const x of [4, 5, 6])
      await expect(field(page, `height at x = ${x}`)).toHaveValue("0");
    await field(page, "height at x = 10").fill("-2");
    await field(page, "height at x = 10").press("Enter");
    await expect(page).toHaveURL(/curve=0,0\.2,0\.6,1\.2,0,0,0,-0\.8.*,-2&?/);
  });

  test("says which epoch it stopped in when the rate is too high, and offers a smaller one", async ({
    page,
  }) => {
    await open(
      page,
      `${bench}?optimizer=sgd&rate=3&inputs=raw&activation=relu`,
    );
    await page.getByRole("button", { name: "Play" }).click();
    await expect(page.getByRole("alert")).toContainText("Stopped in epoch");
    await page
      .getByRole("button", { name: "Set the rate to 0.3 and start again" })
      .click();
    await expect(field(page, "learning rate")).toHaveValue("0.3");
  });
});

test.describe("the bumps", () => {
  test("follow the arrow keys on an edge, and the fields and the neurons with them", async ({
    page,
  }) => {
    await open(page, `${bumps}?bumps=1_3_0.5`);
    await page.getByRole("slider", { name: "left edge" }).press("ArrowRight");
    await expect(field(page, "left edge")).toHaveValue("1.1");
    await expect(page.locator(".bumps-neurons")).toContainText(
      "−50 × 1.1 = −55",
    );
    await expect(page).toHaveURL(/bumps=1\.1_3_0\.5/);
  });

  test("can be added, removed and made equal again", async ({ page }) => {
    await open(page, bumps);
    await page.getByRole("button", { name: "Add a bump" }).click();
    await expect(verdict(page)).toContainText("7 bumps, 14 neurons");
    await page.getByRole("button", { name: "Make all equal" }).click();
    await expect(page).toHaveURL(/\?count=7/);
    await expect(verdict(page)).toContainText("half a width = 1 × 0.714");
  });

  test("select the one that is clicked", async ({ page }) => {
    await open(page, bumps);
    await page.locator(".bumps-picker").click({ position: { x: 3, y: 20 } });
    await expect(field(page, "bump, of 6")).toHaveValue("1");
  });

  test("stand beside a network of as many neurons, once it is asked for", async ({
    page,
  }) => {
    await open(page, bumps);
    await page.getByRole("radio", { name: "shown" }).check();
    await expect(verdict(page)).toContainText("A network of 12 neurons");
    await page.getByRole("slider", { name: "Epoch" }).press("Home");
    await expect(verdict(page)).toContainText("not trained yet");
  });
});
