import { expect, test, type Page } from "@playwright/test";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Server } from "node:http";
import { links } from "./pages.ts";
import { serve } from "./serve.ts";

test.use({ serviceWorkers: "allow" });

const close = (server: Server) => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};

/** The whole book is on the device: its worker has taken over the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, {
          once: true,
        }),
      );
  });

test("after one visit every page opens, trains and is searched without a network", async ({
  page,
}) => {
  const site = "http://localhost:4328/nonlinear/";
  const server = serve(4328);
  await page.goto(site);
  await kept(page);
  await close(server);

  for (const { address } of links().filter(({ kind }) => kind === "page")) {
    await page.goto(address.replace("https://example.org/nonlinear/", site));
    await expect(page.locator("h1").first()).toBeVisible();
  }
  await page.goto(`${site}vanishing-gradients/?depth=4#fig-gradient-ladder`);
  const ladder = page.locator("#fig-gradient-ladder");
  await expect(ladder.getByLabel("depth").first()).toHaveValue("4");
  const losses = ladder.locator(".ui-readings");
  const before = await losses.innerText();
  await ladder.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => losses.innerText()).not.toBe(before);

  await page.getByRole("button", { name: "Search" }).first().click();
  await page.getByRole("searchbox").first().fill("saturation");
  await expect(
    page.getByRole("dialog").getByRole("link").first(),
  ).toBeVisible();
});

test("a new version comes as a whole, when no more than one page is open", async ({
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "nonlinear-site-"));
  cpSync("dist-test", folder, { recursive: true });
  const site = "http://localhost:4329/nonlinear/";
  const server = serve(4329, { folder });
  const first = await context.newPage();
  const second = await context.newPage();
  await first.goto(site);
  await kept(first);
  await second.goto(`${site}glossary/`);

  // Two pages change at once, as in a new version they may.
  for (const name of ["glossary", "notation"]) {
    const file = `${folder}/${name}/index.html`;
    const html = readFileSync(file, "utf8");
    writeFileSync(file, html.replace(/<h1[^>]*>/, "$&New "));
  }
  const worker = readFileSync(`${folder}/sw.js`, "utf8");
  writeFileSync(
    `${folder}/sw.js`,
    worker.replace(
      /((?:glossary|notation)\/index\.html",\s*revision: ")/g,
      "$1new",
    ),
  );
  await second.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

  await second.goto(`${site}notation/`);
  await expect(second.locator("h1").first()).not.toContainText("New");
  await first.close();
  await second.goto(`${site}notation/`);
  await expect(second.locator("h1").first()).toContainText("New");
  await second.goto(`${site}glossary/`);
  await expect(second.locator("h1").first()).toContainText("New");
  await close(server);
  rmSync(folder, { recursive: true });
});
