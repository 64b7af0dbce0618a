import { expect, test, type Page } from "@playwright/test";

const ledger = "embed/parameter-ledger/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".ui-verdict");
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name: new RegExp(`^${name}($|, )`) });

test("counts again when a layer is added and when a size is typed", async ({
  page,
}) => {
  await open(page, ledger);
  await expect(verdict(page)).toContainText("has 2468 parameters");
  await page.getByRole("slider", { name: "hidden layers" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("tbody tr")).toHaveCount(5);
  await expect(verdict(page)).toContainText("has 3524 parameters");
  await field(page, "inputs").fill("7");
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toContainText("7-32-32-32-32-4 has 3556");
});

test("draws the matrices to scale", async ({ page }) => {
  await open(page, `${ledger}?sizes=20-10-30`);
  const boxes = await Promise.all(
    (await page.locator(".parameter-ledger-weights").all()).map((drawing) =>
      drawing.boundingBox(),
    ),
  );
  const [first, second] = boxes.map((box) => box!.width * box!.height);
  expect(second / first).toBeCloseTo(300 / 200, 1);
  expect(boxes[0]!.width / boxes[0]!.height).toBeCloseTo(20 / 10, 1);
});

test("a size beyond the limits is explained and not taken", async ({
  page,
}) => {
  await open(page, ledger);
  await field(page, "outputs").fill("0");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(
    "must be a whole number from 1 to 4096",
  );
  await expect(verdict(page)).toContainText("has 2468 parameters");
});

test("the sizes stand readably in the address and are read from it", async ({
  page,
}) => {
  await open(page, `${ledger}?sizes=2-2-1`);
  await expect(verdict(page)).toContainText("2-2-1 has 9 parameters");
  await page.getByRole("radio", { name: "digits" }).check();
  await expect(verdict(page)).toContainText("101,770");
  await expect(page).toHaveURL(/\?sizes=784-128-10#fig-parameter-ledger$/);
});

test.describe("the drill", () => {
  test("checks each cell by the keyboard alone, with a hint for a slip", async ({
    page,
  }) => {
    await open(page, `${ledger}?mode=drill`);
    await field(page, "hidden 1, rows of W").focus();
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText("Hidden 1, rows of W: not 6.");
    await expect(field(page, "hidden 1, rows of W")).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("32");
    await page.keyboard.press("Enter");
    await expect(verdict(page)).toContainText("32 is right");
    await expect(field(page, "hidden 1, columns of W")).toBeFocused();
    await field(page, "all parameters").fill("2,368");
    await page.keyboard.press("Tab");
    await expect(verdict(page)).toContainText("The biases are missing");
    await field(page, "all parameters").fill("2,468");
    await page.keyboard.press("Tab");
    await expect(verdict(page)).toContainText(
      "2468 parameters is right: 2368 weights and 100 biases.",
    );
  });

  test("shows what is open on demand and keeps what was typed", async ({
    page,
  }) => {
    await open(page, `${ledger}?mode=drill`);
    await field(page, "output, biases").fill("4");
    await page.getByRole("button", { name: "Show the answers" }).click();
    await expect(field(page, "all parameters")).toHaveValue("2468");
    await expect(page.locator(".is-right")).toHaveCount(1);
    await expect(page.locator(".is-shown")).toHaveCount(22);
  });

  test("asks another question for the next seed, with an empty ledger", async ({
    page,
  }) => {
    await open(page, `${ledger}?mode=drill`);
    const question = page.locator(".parameter-ledger-question");
    await expect(question).toContainText("80 examples");
    await field(page, "all parameters").fill("7");
    await page.getByRole("button", { name: "Next question" }).click();
    await expect(question).not.toContainText("80 examples");
    await expect(page.locator(".is-open").first()).toBeVisible();
    await expect(page.locator(".is-wrong")).toHaveCount(0);
    await expect(page).toHaveURL(/\?mode=drill&seed=1#/);
  });

  test("opens its network in the ledger", async ({ page }) => {
    await open(page, `${ledger}?mode=drill&seed=2`);
    await page.getByRole("button", { name: "Open in the ledger" }).click();
    await expect(verdict(page)).toContainText("parameters:");
    await expect(
      page.locator(".parameter-ledger-matrix").first(),
    ).toBeVisible();
  });
});
