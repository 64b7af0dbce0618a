import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { builtPages } from "./pages.ts";

const figures = builtPages().filter((path) => path.startsWith("embed/"));

/** The figures that train: those with a run bar that has a seed. */
const training = figures.filter((path) =>
  readFileSync(`dist-test/${path}index.html`, "utf8").includes(
    'class="ui-seed"',
  ),
);

const figure = (page: Page) => page.locator("figure");
const epoch = (page: Page) => reading(page, "epoch");

/** What the run bar says under a heading. */
function reading(page: Page, name: string) {
  return figure(page)
    .locator(".ui-readings div", { has: page.getByText(name, { exact: true }) })
    .locator("dd");
}

/** The figure is awake once its hydration marker is gone. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

/** The drawing and the verdict at the present epoch, without what is already known of later ones. */
const picture = (page: Page) =>
  figure(page).evaluate(
    (element) =>
      element.querySelector("svg[role=img]")!.outerHTML +
      element.querySelector(".ui-verdict")!.textContent,
  );

async function toEpoch(page: Page, last: number) {
  await page.getByRole("button", { name: "Back to the start" }).click();
  await expect(epoch(page)).toHaveText(/^0 of/);
  for (let step = 1; step <= last; step++) {
    await page.getByRole("button", { name: "One epoch further" }).click();
    await expect(epoch(page)).toHaveText(new RegExp(`^${step} of`));
  }
}

for (const path of training) {
  test.describe(`/${path}`, () => {
    test("plays, pauses, and after a reset shows the very same run", async ({
      page,
    }) => {
      await open(page, path);
      await toEpoch(page, 0);
      const start = await picture(page);
      await toEpoch(page, 2);
      const second = await picture(page);
      expect(second).not.toBe(start);

      await page.getByRole("button", { name: "Play" }).click();
      await expect(epoch(page)).not.toHaveText(/^[0-3] of/);
      await page.getByRole("button", { name: "Pause" }).click();
      await toEpoch(page, 2);
      await expect.poll(() => picture(page)).toBe(second);
    });

    test("takes its seed from the address and shares it in a link", async ({
      page,
    }) => {
      await open(page, `${path}?seed=3`);
      await expect(page.getByLabel("seed", { exact: true })).toHaveValue("3");
      await expect(epoch(page)).toHaveText(/^0 of/);
    });

    test("says at the figure what is wrong with an address and uses the book's setting", async ({
      page,
    }) => {
      await open(page, `${path}?seed=-1`);
      await expect(figure(page)).toContainText(
        "seed in the address is -1; it must be a whole number from 0 to 4294967295. The figure uses the book’s 0.",
      );
      await expect(page.getByLabel("seed", { exact: true })).toHaveValue("0");
    });
  });
}

for (const path of figures)
  test(`/${path} is a true picture without JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL + path);
    await expect(figure(page).getByRole("img").first()).toBeVisible();
    await expect(figure(page).locator("figcaption")).toBeVisible();
    await expect(page.getByRole("button", { name: "Play" })).toBeHidden();
    await context.close();
  });

const large = "-9.99,-10,10,-9.99";

/** Settings with the longest numbers and sums. */
const longest = [
  `embed/collapse-machine/?layers=6&merge=6&relu=3&W1=${large}&W2=${large}&W3=${large}&W4=${large}&W5=${large}&W6=${large}`,
  "embed/features-or-layers/?features=x1.x2.x1-squared.x2-squared.x1x2.sin-x1.sin-x2",
  "embed/max-pooling/?a=-4.99,-4.99&b=-4.98,-4.97",
  "embed/parameter-ledger/?sizes=4096-4096-4096-4096-4096-4096-4096-4096",
  "embed/xor-by-hand/?units=3&plane=edge&W1_11=-99.99&W1_12=-99.99&b1_1=-99.99&W2_11=-99.99&W2_12=-99.99&b2_1=-99.99",
];

for (const path of longest)
  test(`${path.slice(0, 40)}… fits 320 px with its longest numbers`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    await expect(page.locator(".ui-notice")).toHaveCount(0);
    expect(
      await page.evaluate(
        () =>
          document.documentElement.scrollWidth -
          document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

test("a diverging run stops with its last picture, says why, and goes on with a smaller rate", async ({
  page,
}) => {
  await open(page, "embed/gradient-ladder/?rate=10&activation=relu&start=he");
  await page.getByRole("button", { name: "Play" }).click();
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("Stopped in epoch 1");
  await expect(figure(page)).not.toContainText("NaN a layer");
  await notice
    .getByRole("button", { name: "Set the rate to 1 and start again" })
    .click();
  await expect(notice).toBeHidden();
  await expect(epoch(page)).not.toHaveText(/^0 of/);
});
