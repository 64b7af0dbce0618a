import { expect, test, type Page } from "@playwright/test";

const desk = "embed/softmax-desk/";

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const verdict = (page: Page) => page.locator(".softmax-desk-verdict");
const diagnosis = (page: Page) => page.locator(".softmax-desk-diagnosis");
const handle = (page: Page, label: string) =>
  page.getByRole("slider", { name: `logit of ${label}` });
const field = (page: Page, label: string) =>
  page.getByRole("textbox", { name: `logit of ${label}` });
const row = (page: Page, label: string) =>
  page.getByRole("group", { name: `class ${label}` });
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

test("a logit is dragged along an axis that stays, to its end and no further", async ({
  page,
}) => {
  await open(page, desk);
  const box = (await handle(page, "B").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y, { steps: 4 });
  await expect(field(page, "B")).not.toHaveValue("1");
  await page.mouse.move(x + 2000, y, { steps: 4 });
  await page.mouse.up();
  await expect(field(page, "B")).toHaveValue("10");
  await expect(verdict(page)).toContainText("B has the largest logit");
});

test("a logit is moved by the keys of a slider and typed", async ({ page }) => {
  await open(page, desk);
  await handle(page, "A").focus();
  await page.keyboard.press("ArrowRight");
  await expect(field(page, "A")).toHaveValue("7.1");
  await field(page, "A").fill("0");
  await page.keyboard.press("Enter");
  await expect(verdict(page)).toContainText("C has the largest logit");
});

for (const given of ["", "1e400", "1001", "seven"])
  test(`refuses “${given}” as a logit and keeps the picture`, async ({
    page,
  }) => {
    await open(page, desk);
    await field(page, "A").fill(given);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(
      "must be a number from -1000 to 1000",
    );
    await expect(verdict(page)).toContainText("98.94 %");
  });

test("a constant changes the powers but no share, until the naive way overflows", async ({
  page,
}) => {
  await open(page, desk);
  await press(page, "+1");
  await expect(row(page, "A")).toContainText("2980.96");
  for (let pressed = 1; pressed <= 8; pressed++) {
    await expect(row(page, "A")).toContainText("0.989405");
    await press(page, "+100");
  }
  await expect(row(page, "A")).toContainText("0.989405");
  await expect(diagnosis(page)).toContainText("The naive way has overflowed.");
  await page.getByRole("radio", { name: "the book’s" }).check();
  await expect(diagnosis(page)).toContainText("Both ways agree here.");
});

test("steps of gradient descent make the true class the most probable", async ({
  page,
}) => {
  await open(page, `${desk}?truth=B`);
  await expect(verdict(page)).toContainText("6.011");
  for (let step = 0; step < 6; step++)
    await press(page, "One step of gradient descent");
  await expect(verdict(page)).toContainText("B has the largest logit");
});

test("another number of classes keeps the logits, and a true class there is", async ({
  page,
}) => {
  await open(page, `${desk}?truth=C`);
  await page.getByRole("radio", { name: "2", exact: true }).check();
  await expect(row(page, "C")).toHaveCount(0);
  await expect(verdict(page)).toContainText("The true class is A");
  await page.getByRole("radio", { name: "5", exact: true }).check();
  await expect(field(page, "A")).toHaveValue("7");
  await expect(field(page, "E")).toHaveValue("0");
});

test("the logits stand readably in the address and are read from it", async ({
  page,
}) => {
  await open(page, `${desk}?logits=3,1&truth=B`);
  await expect(page.locator("figure")).toContainText("σ(2) = 0.880797");
  await press(page, "+1");
  await expect(page).toHaveURL(/\?logits=4,2&truth=B#fig-softmax-desk$/);
});

test("says what is wrong with an address", async ({ page }) => {
  await open(page, `${desk}?logits=3`);
  await expect(page.locator("figure")).toContainText(
    "logits in the address is 3; it must be 2 to 5 numbers from -1000 to 1000, with commas between them. The figure uses the book’s 7,1,2.2.",
  );
});
