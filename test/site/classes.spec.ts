import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

test.describe("three classes", () => {
  const path = "embed/three-classes/";
  const ring = (page: Page) =>
    page.getByRole("slider", { name: "point of the plane" });
  const field = (page: Page, index: 1 | 2) =>
    page.getByRole("textbox", { name: `x${index} of the point` });
  const row = (page: Page, name: string) =>
    page.locator(".three-classes-numbers tr", {
      has: page.getByRole("rowheader", { name, exact: true }),
    });
  const verdict = (page: Page) => page.locator(".three-classes-verdict");
  const step = (page: Page) =>
    page.getByRole("button", { name: "One epoch further" }).click();

  /** The softmax of the three logits that the table shows, next to the probabilities that it shows. */
  async function softmax(page: Page) {
    const shown = await Promise.all(
      ["A", "B", "C"].map((name) => row(page, name).innerText()),
    );
    const numbers = shown.map((text) =>
      (text.replaceAll("−", "-").match(/-?\d+(\.\d+)?/g) ?? [])
        .slice(-2)
        .map(Number),
    );
    const powers = numbers.map(([z]) => Math.exp(z));
    const sum = powers.reduce((s, power) => s + power, 0);
    return {
      computed: powers.map((power) => power / sum),
      shown: numbers.map(([, p]) => p),
    };
  }

  test("the ring is moved with the arrow keys, both ways, and typed", async ({
    page,
  }) => {
    await open(page, path);
    await ring(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(field(page, 1)).toHaveValue("0.55");
    await expect(field(page, 2)).toHaveValue("0.7");
    await field(page, 1).fill("-0,5");
    await page.keyboard.press("Enter");
    await expect(ring(page)).toHaveAttribute("aria-valuenow", "-0.5");
    await expect(ring(page)).toHaveAttribute("aria-valuetext", /class [ABC]/);
  });

  test("the ring is dragged, to the edge and no further", async ({ page }) => {
    await open(page, path);
    await ring(page).scrollIntoViewIfNeeded();
    const box = (await ring(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y + 40, { steps: 4 });
    await expect(field(page, 1)).not.toHaveValue("0.5");
    await page.mouse.move(x - 40, y + 3000, { steps: 4 });
    await page.mouse.up();
    await expect(field(page, 2)).toHaveValue("-2.5");
  });

  test("what it says at the ring is the softmax of the logits shown", async ({
    page,
  }) => {
    await open(page, `${path}?x1=0.1&x2=0.15`);
    await expect(field(page, 1)).toHaveValue("0.1");
    const { computed, shown } = await softmax(page);
    computed.forEach((p, i) => expect(p).toBeCloseTo(shown[i], 2));
  });

  test("moving the ring does not disturb the run", async ({ page }) => {
    await open(page, path);
    const before = await verdict(page).innerText();
    await ring(page).focus();
    for (let press = 0; press < 5; press++)
      await page.keyboard.press("ArrowLeft");
    await expect(field(page, 1)).toHaveValue("0.25");
    expect(await verdict(page).innerText()).toBe(before);
  });

  test("another network starts again, and says so of each class", async ({
    page,
  }) => {
    await open(page, path);
    await page.getByRole("radio", { name: "spiral" }).check();
    await page.getByRole("radio", { name: "1", exact: true }).check();
    await expect(verdict(page)).toContainText("Before training");
    await step(page);
    await expect(verdict(page)).toContainText("After 1 epoch ");
    const cells = page.locator(".plot-confusion").first().locator("tbody td");
    await expect(cells).toHaveCount(9);
    const counts = (await cells.allInnerTexts()).map(Number);
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
    await expect(page).toHaveURL(/data=three-arm-spiral&layers=1/);
  });

  for (const [name, given] of [
    ["layers", "3"],
    ["x1", "9"],
  ])
    test(`says what is wrong with ${name}=${given}`, async ({ page }) => {
      await open(page, `${path}?${name}=${given}`);
      await expect(page.locator("figure")).toContainText(
        `${name} in the address is ${given}; it must be`,
      );
    });
});

test("a saved picture keeps the tints of the confusion matrices", async ({
  page,
}) => {
  await open(page, "embed/three-classes/");
  const cell = page.locator(".plot-confusion tbody td").first();
  const tint = await cell.evaluate((cell) => {
    const canvas = document.createElement("canvas").getContext("2d")!;
    canvas.fillStyle = getComputedStyle(cell).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).join(", ");
  });
  await page.locator(".ui-menu summary, .ui-menu button").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByText(/SVG/).first().click(),
  ]);
  const picture = readFileSync(await download.path(), "utf8");
  expect(picture).toContain(`fill="rgb(${tint})"`);
});

test.describe("wrong and sure", () => {
  const path = "embed/wrong-and-sure/";
  const verdict = (page: Page) => page.locator(".wrong-and-sure-verdict");
  const numbers = (page: Page) => page.locator(".wrong-and-sure-numbers");
  const type = async (page: Page, name: string, value: string) => {
    await page.getByRole("textbox", { name }).fill(value);
    await page.keyboard.press("Enter");
  };

  test("steps on and back, and is scrubbed along the run", async ({ page }) => {
    await open(page, path);
    await page.getByRole("button", { name: "Back to the start" }).click();
    await expect(numbers(page)).toContainText("0.982");
    await page.getByRole("button", { name: "One step further" }).click();
    await expect(numbers(page)).toContainText("step 1");
    await page.getByRole("slider", { name: "Step" }).press("End");
    await expect(page.locator(".ui-readings")).toContainText("500 of 500");
  });

  test("plays from the start once it is at its end, and pauses", async ({
    page,
  }) => {
    await open(page, `${path}?step=500`);
    await page.getByRole("button", { name: "Play" }).click();
    await expect(page.locator(".ui-readings")).not.toContainText("500 of 500");
    await page.getByRole("button", { name: "Pause" }).click();
    const stopped = await numbers(page).textContent();
    await page.waitForTimeout(300);
    await expect(numbers(page)).toHaveText(stopped!);
  });

  test("a surer neuron is left as it is by squared error", async ({ page }) => {
    await open(page, path);
    await type(page, "weight w", "4");
    await type(page, "bias b", "4");
    await expect(verdict(page)).toContainText(
      "after 63 steps of cross-entropy",
    );
    await expect(verdict(page)).toContainText("leave the output at 0.9995");
    await expect(page).toHaveURL(/\?w=4&b=4#fig-wrong-and-sure$/);
  });

  test("losses are taken away, but for the last", async ({ page }) => {
    await open(page, path);
    const boxes = page.getByRole("checkbox");
    for (const name of ["(a − y)²/2", "(a − y)²"])
      await page.getByRole("checkbox", { name, exact: true }).uncheck();
    await expect(verdict(page)).toHaveText(
      "The output falls below 0.1 after 50 steps of cross-entropy.",
    );
    await boxes.last().click();
    await expect(boxes.last()).toBeChecked();
    await expect(page).toHaveURL(/losses=cross-entropy/);
  });

  test("fewer steps keep the moment that is shown within them", async ({
    page,
  }) => {
    await open(page, `${path}?step=400`);
    await page.getByRole("radio", { name: "100", exact: true }).check();
    await expect(page.locator(".ui-readings")).toContainText("100 of 100");
  });

  for (const given of ["", "11", "two"])
    test(`refuses “${given}” as a weight`, async ({ page }) => {
      await open(page, path);
      await type(page, "weight w", given);
      await expect(page.getByRole("alert")).toHaveText(
        "must be a number from -10 to 10",
      );
      await expect(verdict(page)).toContainText("469");
    });
});
