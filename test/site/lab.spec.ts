import { expect, test, type Locator, type Page } from "@playwright/test";

const lab = "embed/lab/";

async function open(page: Page, query = "") {
  await page.goto(`${lab}${query}`);
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name, exact: true });
const list = (page: Page, name: string) =>
  page.getByRole("combobox", { name, exact: true });
const verdict = (page: Page) => page.locator(".ui-verdict");
const picture = (page: Page) => page.locator(".lab-picture");
const unit = (page: Page, name: string) => button(page, name);
const reading = (page: Page, name: string) =>
  page
    .locator(".ui-readings div", { has: page.getByText(name, { exact: true }) })
    .locator("dd");

/** What is drawn in a place. */
const drawn = (place: Locator) =>
  place.evaluate((element) => element.innerHTML);

async function type(page: Page, name: string, value: string) {
  await field(page, name).fill(value);
  await field(page, name).press("Enter");
}

async function unfold(page: Page, name: string) {
  await page.locator("summary", { hasText: name }).click();
}

/** Steps to an epoch from the start. */
async function toEpoch(page: Page, last: number) {
  await button(page, "Back to the start").click();
  await expect(reading(page, "epoch")).toHaveText(/^0 of/);
  for (let epoch = 1; epoch <= last; epoch++) {
    await button(page, "One epoch further").click();
    await expect(reading(page, "epoch")).toHaveText(new RegExp(`^${epoch} of`));
  }
}

test.describe("what TensorFlow Playground has, the lab has", () => {
  test("data sets, noise, and the share held out", async ({ page }) => {
    await open(page);
    const before = await drawn(picture(page));
    await list(page, "data set").selectOption("spirals");
    await expect.poll(() => drawn(picture(page))).not.toBe(before);
    await type(page, "noise", "0.4");
    await type(page, "held out for testing", "0.5");
    await expect(verdict(page)).toContainText("of 200 of those held out");
    await expect(page).toHaveURL(/data=spirals&noise=0.4&test=0.5/);
  });

  test("play, pause, one epoch, one batch, and back to the start", async ({
    page,
  }) => {
    await open(page);
    await button(page, "Play").click();
    await expect(reading(page, "epoch")).not.toHaveText(/^[0-2] of/);
    await button(page, "Pause").click();
    await toEpoch(page, 1);
    const loss = await reading(page, "loss").innerText();
    await button(page, "One batch further").click();
    // 28 batches of 10 in an epoch: 1 + 1/28.
    await expect(verdict(page)).toContainText("After 1.04 epochs");
    await toEpoch(page, 1);
    await expect(reading(page, "loss")).toHaveText(loss);
  });

  test("inputs that are switched on and off", async ({ page }) => {
    await open(page);
    await expect(verdict(page)).toContainText("network of 25 parameters");
    await page.getByRole("checkbox", { name: "x1 squared" }).check();
    await expect(verdict(page)).toContainText("network of 29 parameters");
    await page.getByRole("checkbox", { name: "x2", exact: true }).uncheck();
    await expect(verdict(page)).toContainText("network of 25 parameters");
    await expect(page).toHaveURL(/inputs=x1.x1-squared/);
  });

  test("hidden layers and units, up and down", async ({ page }) => {
    await open(page);
    await button(page, "One hidden layer more").click();
    await expect(unit(page, "unit 2 of hidden layer 3")).toBeVisible();
    await button(page, "One unit more in layer 1").click();
    await expect(unit(page, "unit 5 of hidden layer 1")).toBeVisible();
    await button(page, "One unit less in layer 2").click();
    await expect(unit(page, "unit 2 of hidden layer 2")).toHaveCount(0);
    for (let depth = 3; depth > 0; depth--)
      await button(page, "One hidden layer less").click();
    await expect(verdict(page)).toContainText("network of 3 parameters");
    await expect(button(page, "One hidden layer less")).toBeDisabled();
  });

  test("activation, penalties, batch and optimiser", async ({ page }) => {
    await open(page);
    await list(page, "activation").selectOption("relu");
    await unfold(page, "Loss and penalties");
    await type(page, "L1", "0.01");
    await type(page, "L2", "0.02");
    await unfold(page, "Optimiser and batch");
    await page.getByRole("radio", { name: "adam" }).check();
    await type(page, "points in a batch", "5");
    await expect(page).toHaveURL(/activation=relu/);
    await expect(page).toHaveURL(/optimizer=adam/);
    await expect(page).toHaveURL(/batch=5&l1=0.01&l2=0.02/);
    await toEpoch(page, 1);
  });

  test("classification and regression, of the plane and of a curve", async ({
    page,
  }) => {
    await open(page);
    await list(page, "data set").selectOption("bumps");
    await expect(verdict(page)).toContainText("of the variance of");
    await list(page, "data set").selectOption("sine");
    await expect(picture(page).locator(".plot-dots circle")).toHaveCount(70);
    await list(page, "data set").selectOption("three-arm-spiral");
    await expect(unit(page, "output 3")).toBeVisible();
  });

  test("a picture that is discretised, and the points held out", async ({
    page,
  }) => {
    await open(page);
    await toEpoch(page, 3);
    const steps = picture(page).locator(".plot-bands path");
    const before = await steps.count();
    await page.getByRole("checkbox", { name: "discretise" }).check();
    await expect.poll(() => steps.count()).toBeLessThan(before);
    const points = page.locator(".plot-symbols symbol > *");
    await expect(points).toHaveCount(280);
    await list(page, "points shown").selectOption("test");
    await expect(points).toHaveCount(120);
    await list(page, "points shown").selectOption("none");
    await expect(points).toHaveCount(0);
  });

  test("a unit seen large under the pointer and when it is pressed", async ({
    page,
  }) => {
    await open(page);
    const title = picture(page).locator(".lab-title");
    await expect(title).toHaveText("Output");
    await unit(page, "unit 2 of hidden layer 1").hover();
    await expect(title).toHaveText("Unit 2 of hidden layer 1");
    await page.mouse.move(0, 0);
    await expect(title).toHaveText("Output");
    await unit(page, "unit 1 of hidden layer 2").focus();
    await page.keyboard.press("Enter");
    await expect(title).toHaveText("Unit 1 of hidden layer 2");
    await button(page, "Back to the output").click();
    await expect(title).toHaveText("Output");
  });

  test("weights and biases to be typed over, the output's too", async ({
    page,
  }) => {
    await open(page);
    const losses = new Set([await reading(page, "loss").innerText()]);
    await unit(page, "output 1").click();
    await type(page, "bias", "2");
    await expect(page.locator(".lab-changes")).toContainText(
      "At the start: b3.1 = 2",
    );
    await expect
      .poll(async () => losses.has(await reading(page, "loss").innerText()))
      .toBe(false);
    losses.add(await reading(page, "loss").innerText());
    await unit(page, "unit 1 of hidden layer 1").click();
    await type(page, "weight from x2", "-3");
    await expect
      .poll(async () => losses.has(await reading(page, "loss").innerText()))
      .toBe(false);
    await expect(page).toHaveURL(/changes=0_b3.1_2,0_w1.1.2_-3/);
    await button(page, "Undo b3.1 at step 0").click();
    await expect(page.locator(".lab-changes li")).toHaveCount(1);
  });

  test("a learning rate that changes while the run goes on", async ({
    page,
  }) => {
    await open(page);
    await toEpoch(page, 2);
    const loss = await reading(page, "loss").innerText();
    await list(page, "learning rate").selectOption("1");
    await expect(page.locator(".lab-changes")).toContainText(
      "From epoch 2: learning rate = 1",
    );
    await expect(reading(page, "epoch")).toHaveText(/^2 of/);
    await expect(reading(page, "loss")).toHaveText(loss);
  });

  test("an address that holds the settings and the epoch, replayed to the bit", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "?data=moons&hidden=5-3&activation=relu,tanh&seed=3");
    await toEpoch(page, 2);
    await list(page, "learning rate").selectOption("0.3");
    await button(page, "One epoch further").click();
    await button(page, "One batch further").click();
    await expect(verdict(page)).toContainText("After 3.04 epochs");
    const [said, loss] = [
      await verdict(page).innerText(),
      await page.locator(".lab-readings").innerText(),
    ];
    await button(page, "Menu of the figure").click();
    await button(page, "Copy link").click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("v=1&data=moons&hidden=5-3&activation=relu,tanh");
    await page.goto("about:blank");
    await page.goto(link);
    await expect(verdict(page)).toHaveText(said);
    await expect(page.locator(".lab-readings")).toHaveText(loss, {
      useInnerText: true,
    });
  });
});

test.describe("and beyond it", () => {
  test("points of one's own: added by a press, moved by a drag, taken away", async ({
    page,
  }) => {
    await open(page, "?data=own&points=-1_-1_0,1_1_1&batch=1&test=0&marks=all");
    const editor = page.locator(".lab-editor");
    await expect(page.locator(".lab-desk .lab-note").first()).toContainText(
      "2 points",
    );
    const box = (await editor.boundingBox())!;
    const at = (x: number, y: number) =>
      [box.x + x * box.width, box.y + y * box.height] as const;
    await page.mouse.click(...at(0.5, 0.25));
    await expect(page.locator(".lab-desk .lab-note").first()).toContainText(
      "3 points",
    );
    await expect(page).toHaveURL(/points=-1_-1_0,1_1_1,0_/);

    await page.mouse.move(...at(0.5, 0.25));
    await page.mouse.down();
    await page.mouse.move(...at(0.25, 0.25), { steps: 3 });
    await page.mouse.up();
    await expect(page).not.toHaveURL(/1_1_1,0_/);
    await expect(page.locator(".lab-desk .lab-note").first()).toContainText(
      "3 points",
    );

    await page.getByRole("radio", { name: "×" }).check();
    await page.mouse.click(...at(0.25, 0.25));
    await expect(page.locator(".lab-desk .lab-note").first()).toContainText(
      "2 points",
    );
  });

  test("a pinned run beside the present one, and opened again where it stood", async ({
    page,
  }) => {
    await open(page);
    await toEpoch(page, 2);
    const loss = await reading(page, "loss").innerText();
    await button(page, "Pin this run").click();
    await field(page, "seed").fill("5");
    await field(page, "seed").press("Enter");
    await expect(reading(page, "epoch")).toHaveText(/^0 of/);
    const table = page.locator(".lab-pins");
    await expect(table.locator("thead")).toContainText("seed");
    await expect(table.locator("tbody tr")).toHaveCount(2);
    await button(page, "Open run A").click();
    await expect(reading(page, "epoch")).toHaveText(/^2 of/);
    await expect(reading(page, "loss")).toHaveText(loss);
    await expect(field(page, "seed")).toHaveValue("0");
  });

  test("every way to look at a run opens and says something", async ({
    page,
  }) => {
    await open(page);
    await toEpoch(page, 2);
    for (const name of [
      "gradients",
      "activations",
      "hidden space",
      "weights over time",
      "confusion",
    ])
      await page.getByRole("checkbox", { name, exact: true }).check();
    await expect(page.locator(".lab-looks > section")).toHaveCount(5);
    await expect(reading(page, "epoch")).toHaveText(/^2 of/);
    await expect(page.locator(".plot-confusion").first()).toContainText(
      "class 1",
    );
  });

  test("a run that ends at its target, and goes on without it", async ({
    page,
  }) => {
    await open(page, "?target=0.3");
    await button(page, "Play").click();
    const notice = page.getByRole("status").filter({ hasText: "Ended after" });
    await expect(notice).toContainText("The training loss is at most 0.3.");
    const ended = await reading(page, "epoch").innerText();
    await button(page, "Go on without this condition").click();
    await expect(notice).toHaveCount(0);
    await button(page, "Play").click();
    await expect(reading(page, "epoch")).not.toHaveText(ended);
  });

  test("the largest network is drawn, its last unit reached by its number", async ({
    page,
  }) => {
    const hidden = Array(8).fill(128).join("-");
    await open(page, `?hidden=${hidden}`);
    await unit(page, "unit 1 of hidden layer 8").click();
    await type(page, "unit, 1 to 128", "128");
    await expect(picture(page).locator(".lab-title")).toHaveText(
      "Unit 128 of hidden layer 8",
    );
    await type(page, "bias", "0.5");
    await expect(page.locator(".lab-changes")).toContainText("b8.128 = 0.5");
  });

  test("a broken address is explained, part by part", async ({ page }) => {
    await open(page, "?v=9&hidden=8-0&points=1_NaN_0&data=spirals");
    const figure = page.locator("figure");
    await expect(figure).toContainText("v in the address is 9");
    await expect(figure).toContainText("hidden in the address is 8-0");
    await expect(figure).toContainText("points in the address is 1_NaN_0");
    await expect(list(page, "data set")).toHaveValue("spirals");
  });

  test("on a phone the picture and the play button stay in sight", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page);
    for (const part of [".lab-output", ".lab-data", ".lab-middle"]) {
      await page.locator(part).scrollIntoViewIfNeeded();
      await expect(button(page, "Play")).toBeInViewport();
      await expect(page.locator(".lab-mini")).toBeInViewport();
    }
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });

  test("points from a table: pasted, refused at the line that is wrong, its columns chosen", async ({
    page,
  }) => {
    await open(page);
    await unfold(page, "Points from a table");
    const text = page.locator(".lab-paste textarea");
    await text.fill("id,a,b,kind\n1,0,0,cat\n2,,1,dog\n3,1,0,cat\n");
    await button(page, "Use these points").click();
    await expect(page.locator(".lab-columns")).toBeVisible();
    await list(page, "x1").selectOption("a");
    await list(page, "x2").selectOption("b");
    await expect(page.getByRole("alert")).toContainText(
      "Line 3, a: is missing",
    );
    await text.fill("id,a,b,kind\n1,0,0,cat\n2,1,1,dog\n3,1,0,cat\n");
    await button(page, "Use these points").click();
    await list(page, "x1").selectOption("a");
    await list(page, "x2").selectOption("b");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page).toHaveURL(/points=0_0_0,1_1_1,1_0_0/);
  });

  test("one example forward and back, step by step, unit by unit", async ({
    page,
  }) => {
    await open(page, "?look=example&loss=mse&activation=prelu");
    const panel = page.getByRole("region", { name: "One example" });
    const next = panel.getByRole("button", { name: "Next" });
    const working = panel.locator(".lab-working");
    const values = panel.locator(".network-value");
    const errors = panel.locator(".network-nodes .network-gradient");
    await expect(values).toHaveCount(2);
    await next.click();
    await expect(values).toHaveCount(6);
    await expect(working).toContainText("with slope 0.25");
    const first = await working.innerText();
    // The last of the four units of its layer, by press; the one before it, by keyboard.
    await panel.locator(".network-press").nth(5).click();
    await expect(field(page, "unit, 1 to 4")).toHaveValue("4");
    await field(page, "unit, 1 to 4").press("ArrowDown");
    await expect(field(page, "unit, 1 to 4")).toHaveValue("3");
    expect(await working.innerText()).not.toBe(first);
    await next.focus();
    for (const count of [0, 0, 0, 0, 1, 1, 3, 3, 7]) {
      await expect(errors).toHaveCount(count);
      await page.keyboard.press("ArrowRight");
    }
    await expect(panel).toContainText("Backward, hidden layer 1: the gradient");
    await expect(working).toContainText("from x2:");
    // A unit of another layer, at its step of the same kind.
    await panel.locator(".network-press").last().click();
    await expect(panel).toContainText("Backward, the output: the gradient");
    await next.click();
    await expect(panel).toContainText("Backward, hidden layer 2: the error");
    for (let press = 0; press < 4; press++) await next.click();
    await expect(panel).toContainText("Update");
    await expect(next).toBeDisabled();
    await button(page, "One unit more in layer 1").click();
    for (let units = 6; units <= 9; units++)
      await button(page, "One unit more in layer 1").click();
    await expect(panel).toContainText("up to 6 hidden layers of up to 8 units");
    await expect(panel.locator("tbody tr")).toHaveCount(12);
  });

  test("quick presses all count, before a picture comes between them", async ({
    page,
  }) => {
    await open(page);
    const more = button(page, "One unit more in layer 1");
    await more.evaluate(async (element: HTMLElement) => {
      for (let press = 0; press < 3; press++) {
        element.click();
        // Long enough to draw the page again, not to train.
        await Promise.resolve().then(() => undefined);
      }
    });
    await expect(page).toHaveURL(/hidden=7-2/);
  });

  test("a number typed over while the run plays", async ({ page }) => {
    await open(page, "?activation=prelu");
    await unit(page, "unit 1 of hidden layer 1").click();
    await button(page, "Play").click();
    await expect(reading(page, "epoch")).not.toHaveText(/^0 of/);
    await field(page, "slope below 0, of the whole layer 1").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("0.5", { delay: 50 });
    await page.keyboard.press("Enter");
    await button(page, "Pause").click();
    await expect(page.locator(".lab-changes")).toContainText("slope1 = 0.5");
    await expect(page).toHaveURL(/changes=\d+_slope1_0.5/);
  });

  test("the losses as a table, and a run that explodes told with its remedy", async ({
    page,
  }) => {
    await open(page, "?data=sine&rate=3&activation=relu");
    await button(page, "Play").click();
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("Stopped in epoch");
    await button(page, "Menu of the figure").click();
    await button(page, "Data table").click();
    await expect(page.locator(".ui-table tbody tr").first()).toBeVisible();
    await button(page, "Set the rate to 0.3 and start again").click();
    await expect(list(page, "learning rate")).toHaveValue("0.3");
  });
});

test.describe("out of the lab, and into it", () => {
  test("a run is copied as a PyTorch script, with its address", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "?v=1&data=spirals&seed=7&epoch=12");
    await expect(reading(page, "epoch")).toHaveText(/^12 of/);
    await button(page, "Copy as PyTorch").click();
    await expect(page.locator(".lab-out")).toContainText("Copied: 12 epochs");
    const script = await page.evaluate(() => navigator.clipboard.readText());
    expect(script).toContain("data=spirals&seed=7&epoch=12");
    expect(script).toContain("torch.manual_seed(7)");
    expect(script).toContain("for epoch in range(1, 13):");
  });

  test("a saved run opens again where it stood; a broken file changes nothing", async ({
    page,
  }, info) => {
    await open(page, "?v=1&data=moons&hidden=3&epoch=5");
    await expect(reading(page, "epoch")).toHaveText(/^5 of/);
    const said = await verdict(page).innerText();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save settings and weights").click(),
    ]);
    const file = info.outputPath("lab.json");
    await saved.saveAs(file);

    await open(page);
    const input = page.locator(".lab-out input[type=file]");
    await input.setInputFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"nonlinear":1,"settings":{"hidden":"900"}}'),
    });
    await expect(page.locator(".lab-out")).toContainText(
      'its hidden is "900" (expected none, or units',
    );
    await expect(verdict(page)).toContainText("Before training");
    await input.setInputFiles(file);
    await expect(verdict(page)).toHaveText(said);
  });

  test("a task says what is missing, when it is solved, and is remembered", async ({
    page,
  }) => {
    const task = page.locator(".lab-task");
    await open(page, "?v=1&test=0.5&hidden=none&task=rings-squares");
    await expect(task).toContainText("Not yet");
    await page.getByRole("checkbox", { name: "x1 squared" }).check();
    await page.getByRole("checkbox", { name: "x2 squared" }).check();
    await page.getByRole("checkbox", { name: "x1", exact: true }).uncheck();
    await page.getByRole("checkbox", { name: "x2", exact: true }).uncheck();
    await button(page, "Play").click();
    await expect(task).toContainText("Solved.");
    await button(page, "Pause").click();
    await page.reload();
    await expect(page.locator(".lab-tasks summary").first()).toContainText(
      "1 of 16 solved",
    );
  });

  test("a figure of the book opens in the lab as it stands", async ({
    page,
  }) => {
    await page.goto("embed/race/?data=circles&seed=3");
    const figure = page.locator("#fig-race");
    await expect(figure.locator("astro-island[ssr]")).toHaveCount(0);
    // The picture follows the address: from the book's last epoch to the start of another run.
    await expect(figure.locator(".ui-readings dd").first()).toHaveText(/^0 of/);
    await figure.getByRole("button", { name: "Menu of the figure" }).click();
    await figure.getByRole("button", { name: /tanh/i }).click();
    await expect(page).toHaveURL(/the-lab\/\?.*seed=3/);
    await expect(page.locator("#fig-lab .ui-notice")).toHaveCount(0);
  });
});
