import { expect, test } from "@playwright/test";

test("a term shows its definition on hover and leads to the glossary", async ({
  page,
}) => {
  await page.goto("vanishing-gradients/");
  const term = page.locator("a.term", { hasText: "hidden layers" }).first();
  await term.hover();
  await expect(page.getByRole("tooltip")).toContainText(
    "A layer that is not the output layer",
  );
  await page.mouse.move(0, 0);
  await expect(page.getByRole("tooltip")).toBeHidden();
  await term.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/glossary\/#term-hidden-layer$/);
});

test("every work of the bibliography is listed, with the chapters that cite it", async ({
  page,
}) => {
  await page.goto("references/");
  await expect(page.locator("#bib-hochreiter1991")).toContainText("Chapter 5.");
});
