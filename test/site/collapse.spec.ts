import { expect, test, type Page } from "@playwright/test";

const machine = "embed/collapse-machine/";
const training = "embed/linear-training/";
const pooling = "embed/max-pooling/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".ui-verdict");
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true });

test.describe("the collapse machine", () => {
  const weight = (page: Page, row: number, column: number) =>
    field(page, `layer 1, weight in row ${row}, column ${column}`);

  test("follows a dragged ring with its column's two numbers, and writes them in the address", async ({
    page,
  }) => {
    await open(page, machine);
    const box = (await page.locator(".ui-handle").first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const side = (await page
      .locator(".collapse-machine-plane")
      .nth(1)
      .boundingBox())!.width;
    // A quarter of a square that is 4 wide, to the left and down.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - side / 4, y + side / 4, { steps: 5 });
    await page.mouse.up();
    await expect(weight(page, 1, 1)).toHaveValue("-0.2");
    await expect(weight(page, 2, 1)).toHaveValue("-0.4");
    await expect(weight(page, 1, 2)).toHaveValue("-0.6");
    await expect(page).toHaveURL(
      /\?W1=-0\.2,-0\.6,-0\.4,0\.8#fig-collapse-machine$/,
    );
  });

  test("does not let a ring out of its square", async ({ page }) => {
    await open(page, machine);
    const box = (await page.locator(".ui-handle").first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 2000, box.y, { steps: 8 });
    await expect(weight(page, 1, 1)).toHaveValue("1.8");
    await page.mouse.up();
  });

  test("takes numbers by the keyboard and multiplies them again", async ({
    page,
  }) => {
    await open(page, machine);
    await weight(page, 1, 1).focus();
    await page.keyboard.press("ArrowUp");
    await expect(weight(page, 1, 1)).toHaveValue("0.9");
    await expect(page.locator(".collapse-machine-products")).toContainText(
      "1.2 · 1.2 + 0 · 0.6",
    );
    await expect(verdict(page)).toContainText("which is rounding.");
  });

  test("says beside the field what a weight must be, and keeps the picture", async ({
    page,
  }) => {
    await open(page, machine);
    const before = await verdict(page).innerText();
    await weight(page, 2, 2).fill("99");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(
      "must be a number from -10 to 10",
    );
    expect(await verdict(page).innerText()).toBe(before);
  });

  test("parts the two pictures with a ReLU, and rings the point that is farthest off", async ({
    page,
  }) => {
    await open(page, machine);
    await page.getByRole("radio", { name: "2" }).first().check();
    await expect(verdict(page)).toContainText("the two pictures part");
    await expect(page.locator(".collapse-machine-ring")).toHaveCount(2);
  });

  test("knows its stacks by name, and draws a new one from the next seed", async ({
    page,
  }) => {
    await open(page, machine);
    await page
      .getByLabel("stack", { exact: true })
      .selectOption("flat in the middle");
    await expect(verdict(page)).toContainText("Layer 2 has determinant 0");
    await page.getByRole("button", { name: "New random stack" }).click();
    await expect(field(page, "seed")).toHaveValue("1");
    await expect(page.getByLabel("stack", { exact: true })).toHaveValue(
      "random",
    );
  });

  test("has as many layers as it is told, each with its plane", async ({
    page,
  }) => {
    await open(page, `${machine}?layers=6`);
    await expect(page.locator(".collapse-machine-fields")).toHaveCount(6);
    await expect(page.getByRole("img", { name: /^After layer 6/ })).toHaveCount(
      1,
    );
  });
});

test.describe("the stack in training", () => {
  test("gets below logistic regression once it bends", async ({ page }) => {
    await open(page, `${training}?activation=tanh`);
    await expect(verdict(page)).toContainText("Before training");
    await expect(page.locator("figure")).toContainText("no one neuron");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(verdict(page)).toContainText("Its boundary bends.");
  });

  test("of linear layers stops where its weights leave the numbers, and goes on at a smaller rate", async ({
    page,
  }) => {
    await open(page, `${training}?depth=5&rate=10&data=gaussians`);
    await page.getByRole("button", { name: "Play" }).click();
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("Stopped in epoch");
    await notice.getByRole("button", { name: "Set the rate to 1" }).click();
    await expect(notice).toBeHidden();
  });
});

test.describe("max pooling", () => {
  test("is linear once both vectors have their winner in one place", async ({
    page,
  }) => {
    await open(page, pooling);
    await expect(verdict(page)).toContainText("Not the same");
    const handle = page.getByRole("slider", { name: "b, place 1" });
    await handle.focus();
    await page.keyboard.press("End");
    await expect(field(page, "b, place 1")).toHaveValue("5");
    await expect(verdict(page)).toContainText(
      "both have their larger number in place 1",
    );
    await page.keyboard.press("Home");
    await page.getByRole("radio", { name: "average" }).check();
    await expect(verdict(page)).toContainText("averaging is linear");
  });
});
