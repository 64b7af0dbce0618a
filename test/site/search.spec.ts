import { expect, test } from "@playwright/test";

test("the search finds a section by its words and leads there", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("residual connections");
  await expect(page.getByRole("status")).toContainText(
    "for “residual connections”",
  );
  await page
    .getByRole("dialog")
    .getByRole("link", { name: "Vanishing gradients: What else" })
    .click();
  await expect(page).toHaveURL(/vanishing-gradients\/#/);
});

test("the search opens by key, says when nothing is found, and Escape closes it", async ({
  page,
}) => {
  await page.goto("vanishing-gradients/");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("жук");
  await expect(page.getByRole("status")).toHaveText("Nothing found for “жук”.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});
