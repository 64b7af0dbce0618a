import { expect, test, type Page } from "@playwright/test";
import { builtPages } from "./pages.ts";

/** Everything the page's policy refuses from now on, in words. */
async function violationsOf(page: Page) {
  const found: string[] = [];
  await page.exposeFunction("violated", (what: string) => found.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      (window as unknown as { violated: (what: string) => void }).violated(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
      ),
    ),
  );
  return found;
}

for (const path of builtPages())
  test(`/${path} runs and trains within its policy`, async ({ page }) => {
    const violations = await violationsOf(page);
    await page.goto(path);
    for (const figure of await page.locator(".ui-figure").all()) {
      await figure.scrollIntoViewIfNeeded();
      const play = figure.getByRole("button", { name: "Play", exact: true });
      await expect(figure.locator("astro-island[ssr]")).toHaveCount(0);
      for (const button of await play.all()) await button.click();
    }
    await page.waitForLoadState("networkidle");
    expect(violations).toEqual([]);
  });

test("a script that the build did not write does not run", async ({ page }) => {
  const violations = await violationsOf(page);
  await page.goto("vanishing-gradients/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
    const button = document.createElement("button");
    button.setAttribute("onclick", "document.title = 'taken over'");
    document.body.append(button);
    button.click();
  });
  await expect(page).toHaveTitle(/Vanishing gradients/);
  await expect.poll(() => violations.length).toBe(2);
});

test("text does not turn into code", async ({ page }) => {
  await page.goto("vanishing-gradients/");
  // Later, from the page itself: the browser lets what a test evaluates do more.
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(String(new Function("return 1")()));
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      ),
  );
  expect(refused).toBe("EvalError");
});
