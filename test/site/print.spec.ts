import { expect, test } from "@playwright/test";

test("on paper all lines stand, controls go, and figures say their address", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("vanishing-gradients/");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.locator("#drv-delta ol > li:visible")).toHaveCount(4);
  await expect(page.locator("#drv-delta .ways")).toBeHidden();
  await expect(
    page.locator("#fig-race").getByRole("button", { name: "Play" }),
  ).toBeHidden();
  await expect(page.locator("#predict-first-layer")).toContainText(
    "smaller than the tenth layer",
  );
  await expect(page.locator("#predict-first-layer .shown")).toBeVisible();
  await expect(page.locator("#fig-race .print-address")).toHaveText(
    "https://example.org/nonlinear/vanishing-gradients/#fig-race",
  );
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".print-address")).toHaveCount(0);
});

test("an address behind words comes as a numbered note", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("for-lecturers/");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const number = page.locator("a:text-is('links.json') + sup");
  const note = Number(await number.innerText());
  await expect(page.locator(".print-addresses li").nth(note - 1)).toHaveText(
    "https://example.org/nonlinear/links.json",
  );
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("sup, .print-addresses")).toHaveCount(0);
});

test("an answer is printed when its reader has opened it", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("vanishing-gradients/");
  const answer = page.locator(".exercise details > p").first();
  await expect(answer).toBeHidden();
  await page
    .locator(".exercise details")
    .first()
    .evaluate((details) => {
      details.setAttribute("open", "");
    });
  await expect(answer).toBeVisible();
});
