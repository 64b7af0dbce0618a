import { expect, test, type Page } from "@playwright/test";

const chapter = "vanishing-gradients/";
const derivation = (page: Page) => page.locator("#drv-delta");
const lines = (page: Page) => derivation(page).locator("ol > li:visible");
const button = (page: Page, name: string) =>
  derivation(page).getByRole("button", { name, exact: true });
const preview = (page: Page) => page.getByRole("tooltip");
const reference = (page: Page, text: string) =>
  page.locator("book-reference a:visible", { hasText: text }).first();

test("without script and on paper every line of a derivation shows", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
  });
  const page = await context.newPage();
  await page.goto(chapter);
  await expect(lines(page)).toHaveCount(4);
  await expect(button(page, "Step by step")).toBeHidden();
  await context.close();
});

test("a derivation goes line by line, by button and by arrow key, and prints whole", async ({
  page,
}) => {
  await page.goto(chapter);
  await button(page, "Step by step").click();
  await expect(lines(page)).toHaveCount(1);
  await button(page, "Next").click();
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(lines(page)).toHaveCount(4);
  await expect(derivation(page).locator("output")).toHaveText("3 of 3");
  await page.keyboard.press("ArrowLeft");
  await expect(lines(page)).toHaveCount(3);
  await page.emulateMedia({ media: "print" });
  await expect(lines(page)).toHaveCount(4);
  await page.emulateMedia({ media: "screen" });
  await button(page, "All lines").click();
  await expect(lines(page)).toHaveCount(4);
});

test("the reasons, or every second line, can be covered and uncovered one by one", async ({
  page,
}) => {
  await page.goto(chapter);
  const reasons = derivation(page).locator(".step > p:visible");
  await button(page, "Recall reasons").click();
  await expect(reasons).toHaveCount(0);
  await button(page, "Show reason 3").click();
  await expect(reasons).toHaveCount(1);
  await expect(reasons).toBeFocused();
  await button(page, "Recall lines").click();
  await expect(derivation(page).locator(".step:visible")).toHaveCount(2);
  await button(page, "Show line 4").click();
  await expect(page.locator("#drv-delta-4 .step")).toBeVisible();
});

test("a link to a line that is still to come uncovers it", async ({ page }) => {
  await page.goto(chapter);
  await button(page, "Step by step").click();
  await page.evaluate(() => {
    location.hash = "drv-delta-3";
  });
  await expect(lines(page)).toHaveCount(3);
});

test("a reference shows what it leads to, on hover and on focus, until Escape", async ({
  page,
}) => {
  await page.goto(chapter);
  await reference(page, "(5.1)").hover();
  await expect(preview(page).locator(".katex-display")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview(page)).toBeHidden();

  const exercise = reference(page, "Exercise");
  await page.mouse.move(0, 0);
  await exercise.evaluate((link) => {
    const before = document.createElement("button");
    link.before(before);
    before.focus();
  });
  await page.keyboard.press("Tab");
  await expect(exercise).toBeFocused();
  await expect(preview(page)).not.toBeEmpty();
  await expect(exercise).toHaveAttribute("aria-describedby", "preview");
});

test("a reference to another page shows what it leads to there", async ({
  page,
}) => {
  await page.goto(chapter);
  const link = reference(page, "(5.1)");
  await link.evaluate((element) =>
    element.setAttribute("href", "../embed/race/#fig-race"),
  );
  await link.hover();
  await expect(preview(page)).toContainText("Race");
});

test("an equation's LaTeX and its address can be copied, and Escape folds the choice", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(chapter);
  const equation = page.locator("#eq-weights");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await equation.hover();
  await equation.getByText("Copy", { exact: true }).click();
  await equation.getByRole("button", { name: "Copy LaTeX" }).click();
  await expect(equation.getByRole("status")).toHaveText("Copied.");
  expect(await copied()).not.toMatch(/\\(param|val|grad|T)\b/);
  expect(await copied()).toContain(String.raw`\frac{\partial L}{\partial`);
  await equation.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(copied).toBe(`${baseURL}${chapter}#eq-weights`);
  await page.keyboard.press("Escape");
  await expect(equation.getByRole("button").first()).toBeHidden();
});

test.describe("by touch on a small screen", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

  test("a first tap on a reference shows it, a second follows it", async ({
    page,
  }) => {
    await page.goto(chapter);
    const link = reference(page, "Figure 5.1");
    await link.tap();
    await expect(preview(page)).toContainText("Gradient ladder");
    const box = await preview(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    await link.tap();
    await expect(page).toHaveURL(/#fig-gradient-ladder$/);
  });
});
