import { expect, test } from "@playwright/test";

test("a script that the build did not write does not run", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text()))
      refused.push(message.text());
  });
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
  await expect.poll(() => refused.length).toBe(2);
  await expect(page).toHaveTitle(/Vanishing gradients/);
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
