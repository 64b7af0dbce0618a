import { expect, test } from "@playwright/test";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { builtPages, found } from "./pages.ts";
import { serve } from "./serve.ts";

/** The examples of the README in order, by the language of their fence. */
const readme = readFileSync("README.md", "utf8");
const example = (language: string, containing: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, "g"))]
    .map(([, text]) => text)
    .find((text) => text.includes(containing))!;

const additions = {
  "content/10-your-chapter.mdx": example("mdx", "Your chapter"),
  "src/widgets/your-figure/settings.ts": example("ts", "defineSettings"),
  "src/widgets/your-figure/YourFigure.tsx": example("tsx", "YourFigure"),
  "src/widgets/your-figure/YourFigure.astro": example("astro", "YourFigure"),
  "content/redirects.json": example("json", "fig-old"),
};

test("a copy with a chapter and a figure added by the README stands at the root of its site, and old links lead on", async ({
  page,
}, testInfo) => {
  test.setTimeout(300_000);
  // Astro takes a file that shares no folder with its root for one inside it: the linked packages would be lost in /tmp.
  const copy = testInfo.outputPath("copy");
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" });
  for (const file of files.trim().split("\n").filter(existsSync)) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  for (const [file, text] of Object.entries(additions)) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  execFileSync(
    "node_modules/.bin/astro",
    ["build", "--site", "https://example.org", "--base", "/"],
    { cwd: copy, stdio: "pipe" },
  );

  const folder = join(copy, "dist");
  expect(brokenLinks(folder)).toEqual([]);

  const server = serve(4331, { folder, base: "/" });
  const site = "http://localhost:4331/";
  await page.goto(site);
  await page.getByRole("link", { name: "Your chapter" }).first().click();
  await expect(page.locator("h1").first()).toHaveText("Your chapter");
  const figure = page.locator("#fig-your-figure");
  await expect(figure).toContainText("Figure 10.1");
  await expect(figure.locator(".ui-verdict")).toContainText("is 4.");
  await expect(figure.locator("astro-island[ssr]")).toHaveCount(0);
  await figure.getByLabel("weight w").last().fill("3");
  await figure.getByLabel("weight w").last().press("Enter");
  await expect(figure.locator(".ui-verdict")).toContainText("is 6.");
  await page.goto(`${site}embed/your-figure/?w=-1`);
  await expect(page.locator(".ui-verdict")).toContainText("is -2.");

  await page.goto(`${site}old-page/?epoch=20#fig-race`);
  await expect(page).toHaveURL(`${site}vanishing-gradients/?epoch=20#fig-race`);
  await page.goto(`${site}vanishing-gradients/?epoch=20#fig-old`);
  await expect(page).toHaveURL(`${site}vanishing-gradients/?epoch=20#fig-race`);
  // Nobody asks for anything when the files go.
  await page.close();
  server.closeAllConnections();
  server.close();
  rmSync(copy, { recursive: true });
});

/** Every link and every file asked for in the pages of a folder that is served at the root, where it leads nowhere. */
function brokenLinks(folder: string): string[] {
  return builtPages(folder).flatMap((path) => {
    const file = path.endsWith("html") ? path : `${path}index.html`;
    const html = readFileSync(join(folder, file), "utf8");
    const here = new URL(`https://example.org/${path}`);
    // The page of what is not there has no address of its own.
    const links = html.replace(
      '<link rel="canonical" href="https://example.org/404/"',
      "",
    );
    return found(links, /<[^>]+? (?:href|src)="([^"]*)"/g)
      .map((address) => new URL(address, here))
      .filter(({ origin }) => origin === here.origin)
      .filter(({ pathname }) => {
        const target = decodeURIComponent(pathname).replace(
          /\/$/,
          "/index.html",
        );
        return !existsSync(join(folder, target));
      })
      .map(({ href }) => `${path} -> ${href}`);
  });
}
