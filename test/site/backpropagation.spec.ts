import { expect, test, type Locator, type Page } from "@playwright/test";

const tracer = "embed/backprop-tracer/";
const clinic = "embed/dead-relu-clinic/";
const counter = "embed/cost-counter/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const stage = (page: Page) => page.locator(".backprop-tracer-stage strong");
const next = (page: Page) => page.getByRole("button", { name: "Next" });
const rule = (page: Page) =>
  page.locator(".backprop-tracer-rules .katex:visible");
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true });

/** The colour behind something, as the reader sees it. */
const background = (place: Locator) =>
  place.evaluate((element) => getComputedStyle(element).backgroundColor);

test.describe("the tracer", () => {
  test("goes forward and back with buttons and with the arrow keys, one rule at a time", async ({
    page,
  }) => {
    await open(page, tracer);
    await expect(stage(page)).toHaveText("Forward, 1 of 6");
    await next(page).click();
    await expect(stage(page)).toHaveText("Forward, 2 of 6");
    for (let step = 3; step <= 8; step++)
      await page.keyboard.press("ArrowRight");
    await expect(stage(page)).toHaveText("Backward, 2 of 12");
    await page.keyboard.press("ArrowLeft");
    await expect(stage(page)).toHaveText("Backward, 1 of 12");
    await expect(rule(page)).toHaveCount(1);
  });

  test("does not move what is under it from step to step", async ({ page }) => {
    await open(page, `${tracer}?network=2-2-1&step=0`);
    const top = () =>
      page
        .locator("figcaption")
        .evaluate((caption) => caption.getBoundingClientRect().top + scrollY);
    const start = await top();
    for (let step = 1; step <= 18; step++) {
      await next(page).click();
      expect(await top(), `at step ${step}`).toBeCloseTo(start, 0);
    }
  });

  test("keeps the arrow keys for the text while a number is typed", async ({
    page,
  }) => {
    await open(page, tracer);
    await field(page, "x").focus();
    await page.keyboard.press("ArrowRight");
    await expect(stage(page)).toHaveText("Forward, 1 of 6");
  });

  test("lowers the loss with every update", async ({ page }) => {
    await open(page, tracer);
    const losses = [];
    for (let round = 1; round <= 4; round++) {
      await page.getByRole("button", { name: "Apply update" }).click();
      await expect(page.locator(".ui-verdict")).toContainText(
        `Round ${round + 1}`,
      );
      losses.push(
        Number(
          await page.locator(".ui-verdict .plot-quantity").first().innerText(),
        ),
      );
    }
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  });

  for (const [given, what] of [
    ["", "empty"],
    ["1e400", "not finite"],
    ["4000", "huge"],
  ])
    test(`marks a number that is ${what}, and keeps the last good picture`, async ({
      page,
    }) => {
      await open(page, `${tracer}?step=7`);
      const loss = await page.locator(".ui-verdict").innerText();
      await field(page, "x").fill(given);
      await page.keyboard.press("Enter");
      await expect(field(page, "x")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByRole("alert")).toHaveText(
        "must be a number from -100 to 100",
      );
      expect(await page.locator(".ui-verdict").innerText()).toBe(loss);
    });

  test("lights a symbol, its numbers and its node together, from either side", async ({
    page,
  }) => {
    await open(page, `${tracer}?step=12`);
    const inRule = page.locator(".backprop-tracer-rules .at-d-z4:visible");
    const inGraph = page.locator("button.at-d-z4");
    const dark = await background(inGraph);
    await inRule.first().hover();
    await expect.poll(() => background(inGraph)).not.toBe(dark);
    await page.mouse.move(0, 0);
    await expect.poll(() => background(inGraph)).toBe(dark);
    await inGraph.focus();
    await expect.poll(() => background(inRule.first())).not.toBe(dark);
  });

  test("takes its network, step and numbers from the address", async ({
    page,
  }) => {
    await open(page, `${tracer}?network=2-2-1&step=17&W1_21=0.25`);
    await expect(stage(page)).toHaveText("Backward, 11 of 12");
    await expect(field(page, "W1, row 2, column 1")).toHaveValue("0.25");
    await expect(rule(page)).toHaveCount(1);
  });

  test("says what is wrong with an address", async ({ page }) => {
    await open(page, `${tracer}?rate=fast`);
    await expect(page.locator("figure")).toContainText(
      "rate in the address is fast; it must be a number from 0 to 2. The figure uses the book’s 0.1.",
    );
  });
});

test.describe("the clinic", () => {
  test("puts the start where the surface is pressed, and drags it", async ({
    page,
  }) => {
    await open(page, clinic);
    const square = page.locator(".dead-relu-clinic-square");
    const { x, y, width, height } = (await square.boundingBox())!;
    await page.mouse.click(x + width * 0.75, y + height * 0.25);
    await expect(page.getByRole("textbox").first()).toHaveValue("0.75");
    await page.mouse.move(x + width * 0.75, y + height * 0.25);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height * 0.4, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole("textbox").first()).toHaveValue("0.3");
  });

  test("shows a descent die in one step, and one that does not", async ({
    page,
  }) => {
    await open(page, clinic);
    const verdict = page.locator(".ui-verdict");
    await expect(verdict).toContainText("Dead");
    await page.getByLabel("case").selectOption("dead after one step, rate 0.1");
    await expect(verdict).toContainText("Step 1 throws it onto the plateau");
    await page.getByLabel("case").selectOption("leaky, past the saddle");
    await expect(verdict).toContainText("0.006635");
  });
});

test("the counter counts again when a layer is added", async ({ page }) => {
  await open(page, counter);
  await expect(page.locator(".ui-verdict")).toContainText("482,875,344");
  await page.getByRole("slider", { name: "hidden layers" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("tbody tr:visible")).toHaveCount(6);
  await expect(page.locator(".ui-verdict")).not.toContainText("482,875,344");
});
