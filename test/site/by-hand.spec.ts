import { expect, test, type Page } from "@playwright/test";

const xor = "embed/xor-by-hand/";
const features = "embed/features-or-layers/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".ui-verdict");
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true });
const choose = (page: Page, group: string, name: string) =>
  page
    .getByRole("group", { name: group })
    .getByRole("radio", { name, exact: true })
    .check({ force: true });

async function type(page: Page, name: string, value: number | string) {
  await field(page, name).fill(String(value));
  await field(page, name).press("Enter");
}

test.describe("XOR by hand", () => {
  test("is solved from numbers of one's own by typing three of them", async ({
    page,
  }) => {
    await open(page, xor);
    await choose(page, "network", "find your own");
    await expect(verdict(page)).toContainText("2 of 4 right");
    await type(page, "bias of h2", -1);
    await type(page, "weight from h2 to different", -3);
    await type(page, "bias of different", -0.5);
    await expect(verdict(page)).toContainText(
      "All four right, with numbers of your own.",
    );
    await expect(page).toHaveURL(/b1_2=-1/);
  });

  test("goes to a number's field from its edge and from its node, by mouse", async ({
    page,
  }) => {
    await open(page, xor);
    const edge = page.locator(".network-target").nth(1);
    // The edge from x2 to h1 goes up: its box's lower left is on it, clear of the fields.
    const { x, y, width, height } = (await edge.boundingBox())!;
    await page.mouse.click(x + 0.25 * width, y + 0.75 * height);
    await expect(field(page, "weight from x2 to h1")).toBeFocused();
    await page.locator(".network-press").nth(2).click();
    await expect(field(page, "bias of h1")).toBeFocused();
    await page.keyboard.type("-3.2");
    await page.keyboard.press("Enter");
    await expect(field(page, "bias of h1")).toHaveValue("-3.2");
  });

  test("raises a number with the arrow keys, and the picture follows", async ({
    page,
  }) => {
    await open(page, xor);
    const before = await verdict(page).innerText();
    await field(page, "weight from x1 to h1").focus();
    await page.keyboard.press("ArrowUp");
    await expect(field(page, "weight from x1 to h1")).toHaveValue("3.31");
    await expect(verdict(page)).not.toHaveText(before);
  });

  for (const [given, what] of [
    ["", "empty"],
    ["hello", "a word"],
    ["101", "too large"],
  ])
    test(`explains a number that is ${what}, and keeps the last good picture`, async ({
      page,
    }) => {
      await open(page, xor);
      const before = await verdict(page).innerText();
      await type(page, "weight from x1 to h1", given);
      await expect(page.getByRole("alert")).toHaveText(
        "must be a number from -100 to 100",
      );
      expect(await verdict(page).innerText()).toBe(before);
    });

  test("opens a network of its own, and one that is trained, from an address", async ({
    page,
  }) => {
    await open(page, `${xor}?units=3&W1_31=1.5&corner=01`);
    await expect(field(page, "weight from x1 to h3")).toHaveValue("1.5");
    await expect(page.getByText("17 parameters")).toBeVisible();
    await open(page, `${xor}?mode=trained&seed=0&hidden=4&activation=tanh`);
    await expect(page.getByText("17 parameters")).toBeVisible();
    await expect(page.getByLabel("seed", { exact: true })).toHaveValue("0");
  });

  test("says what is wrong with an address", async ({ page }) => {
    await open(page, `${xor}?W2_11=much`);
    await expect(page.locator("figure")).toContainText(
      "W2_11 in the address is much; it must be a number from -100 to 100. The figure uses the book’s 3.19.",
    );
  });

  test("shows how twenty seeds end, and plays the one that is opened", async ({
    page,
  }) => {
    await open(page, xor);
    await choose(page, "the numbers are", "trained");
    const strip = page.getByRole("group", { name: "Seeds, to open one" });
    await expect(strip.getByRole("button")).toHaveCount(20);
    await expect(page.locator(".xor-by-hand-strip p")).toContainText(
      "6 of 20 solve it; 8 end at 0.693, 4 at 0.477 and 2 at 0.347.",
    );
    await page.getByLabel("speed").selectOption("max");
    await strip.getByRole("button", { name: "seed 0, stuck at 0.693" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("seed", { exact: true })).toHaveValue("0");
    await expect(verdict(page)).toContainText("After 2000 steps");
    await expect(verdict(page)).toContainText("Stuck at log 2");
  });

  test("takes a trained network in hand", async ({ page }) => {
    await open(page, `${xor}?mode=trained&seed=2`);
    await page.getByLabel("speed").selectOption("max");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(verdict(page)).toContainText("After 2000 steps: all four");
    await page
      .getByRole("button", { name: "Take these numbers in hand" })
      .click();
    await expect(verdict(page)).toContainText("All four right");
    await expect(field(page, "weight from h1 to equal")).toHaveValue("0");
  });
});

test.describe("XOR by hand on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 780 } });

  test("has every field inside the page, none over another", async ({
    page,
  }) => {
    await open(page, `${xor}?units=3`);
    const fields = page.locator(".xor-by-hand-field");
    await expect(fields).toHaveCount(17);
    const boxes = await Promise.all(
      (await fields.all()).map(async (one) => (await one.boundingBox())!),
    );
    for (const [i, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(320);
      for (const b of boxes.slice(i + 1)) {
        const across =
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down =
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(across > 1 && down > 1).toBe(false);
      }
    }
    await fields.nth(4).tap();
    await expect(page.locator(".xor-by-hand-field input:focus")).toHaveCount(1);
  });
});

test.describe("features or layers", () => {
  test("begins again when a feature is taken away, and cannot lose the last", async ({
    page,
  }) => {
    await open(page, features);
    await expect(page.locator(".ui-readings dd").first()).toHaveText(
      "100 of 100",
    );
    const feature = (name: string) =>
      page.getByRole("checkbox", { name, exact: true });
    await feature("x1²").uncheck({ force: true });
    await expect(page.locator(".ui-readings dd").first()).toHaveText(
      "0 of 100",
    );
    await expect(page.locator(".features-or-layers-sum")).not.toContainText(
      "sin",
    );
    await feature("x2²").click({ force: true });
    await expect(feature("x2²")).toBeChecked();
  });

  test("says what is wrong with an address without features", async ({
    page,
  }) => {
    await open(page, `${features}?features=x3`);
    await expect(page.locator("figure")).toContainText(
      "features in the address is x3; it must be one or more of x1, x2,",
    );
  });
});
