import { expect, test, type Page } from "@playwright/test";

const verdict = (page: Page) => page.locator(".ui-verdict");

/** The handle of a drawing, not the range input of the same name above it. */
const handle = (page: Page, name: string) =>
  page.locator(`.ui-handle[aria-label="${name}"]`);

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

/** Takes a handle a little off its middle and moves it by so many pixels. */
async function drag(page: Page, name: string, right: number, down: number) {
  const box = (await handle(page, name).boundingBox())!;
  const [x, y] = [box.x + box.width / 2 + 2, box.y + box.height / 2 - 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
}

test.describe("the point of the activation explorer", () => {
  test.beforeEach(({ page }) => open(page, "embed/activation-explorer/"));

  test("stays where it is when it is only pressed", async ({ page }) => {
    await drag(page, "z", 0, 0);
    await expect(handle(page, "z")).toHaveAttribute("aria-valuenow", "2");
  });

  test("is dragged along the axis, and stops at its end", async ({ page }) => {
    await drag(page, "z", -60, 40);
    await expect(verdict(page)).not.toContainText("z = 2 ");
    await drag(page, "z", 2000, 0);
    await expect(verdict(page)).toContainText("At z = 6 ");
    await expect(verdict(page)).toContainText("It is saturated");
  });

  test("is moved by the keys of a slider, and says where it stands", async ({
    page,
  }) => {
    await handle(page, "z").focus();
    await page.keyboard.press("ArrowRight");
    await expect(handle(page, "z")).toHaveAttribute(
      "aria-valuetext",
      "z = 2.1: sigmoid 0.891, slope 0.0972",
    );
    await page.keyboard.press("Home");
    await expect(verdict(page)).toContainText("At z = −6 ");
  });
});

test.describe("the same point under a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test("follows it without scrolling the page", async ({ page }) => {
    await open(page, "embed/activation-explorer/");
    const box = (await handle(page, "z").boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: x - at, y: y + at }],
      });
    await touch("touchStart", 0);
    for (const at of [10, 25, 40]) await touch("touchMove", at);
    await touch("touchEnd", 40);
    await expect(verdict(page)).not.toContainText("z = 2 ");
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe("the rings of the neuron", () => {
  test.beforeEach(({ page }) => open(page, "embed/neuron/"));

  const field = (page: Page, name: string) =>
    page.getByRole("textbox", { name });

  test("set the bias and the weight, up and down", async ({ page }) => {
    await drag(page, "bias b", 0, -40);
    await expect(field(page, "bias b")).not.toHaveValue("-3");
    await expect(field(page, "weight w")).toHaveValue("1.5");
    await drag(page, "weight w", 0, 30);
    await expect(field(page, "weight w")).not.toHaveValue("1.5");
  });

  test("move the middle by the bias alone", async ({ page }) => {
    await drag(page, "where the output is ½, by the bias", -60, 0);
    await expect(field(page, "weight w")).toHaveValue("1.5");
    await expect(field(page, "bias b")).not.toHaveValue("-3");
  });
});
