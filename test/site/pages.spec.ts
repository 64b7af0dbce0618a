import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { builtPages, found } from "./pages.ts";

const pages = builtPages();

test("the built site has the cover, the chapters, the back matter and the figures alone", () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      "",
      "404.html",
      "linear-collapse/",
      "activation-functions/",
      "a-network-by-hand/",
      "backpropagation/",
      "vanishing-gradients/",
      "softmax-and-the-loss/",
      "universal-approximation/",
      "width-depth-and-data/",
      "the-lab/",
      "glossary/",
      "notation/",
      "references/",
      "embed/backprop-tracer/",
      "embed/gradient-ladder/",
    ]),
  );
});

for (const path of pages)
  test(`/${path} trains within its policy, asks nothing of another site, has nothing for axe to find and fits 320 px`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await complaintsOf(page, baseURL!);
    await page.goto(path);
    await playEverything(page);
    await page.evaluate(() => document.fonts.ready);
    expect.soft(complaints).toEqual([]);

    const { width, height } = page.viewportSize()!;
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    );
    expect.soft(overflow, "sideways at 320 px").toBe(0);
    await page.setViewportSize({ width, height });

    await page.emulateMedia({ reducedMotion: "reduce" });
    if (path.startsWith("embed/")) {
      // What it shows stands in a chapter, too.
      expect.soft(await violationsOf(page, ofThePage)).toEqual([]);
      return;
    }
    if (path !== "vanishing-gradients/") await takeBoxesOfFormulas(page);
    expect.soft(await violationsOf(page)).toEqual([]);
    await page.evaluate(
      () => (document.documentElement.dataset.theme = "dark"),
    );
    // Nothing but the colours is another in the dark.
    const dark = await violationsOf(page, ["color-contrast"]);
    expect.soft(dark, "in the dark").toEqual([]);
  });

/** From now on: requests that leave the site, errors, and what the page's policy refuses. */
async function complaintsOf(page: Page, baseURL: string) {
  const found: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url))
      found.push(`asks ${url}`);
  });
  page.on("pageerror", ({ message }) => found.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(message.text());
  });
  await page.exposeFunction("complain", (what: string) => found.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      (window as unknown as { complain: (what: string) => void }).complain(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return found;
}

/** Wakes every figure, plays it, and stops it again once something has happened. */
async function playEverything(page: Page) {
  for (const figure of await page.locator(".ui-figure").all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator("astro-island[ssr]")).toHaveCount(0);
    const play = figure.getByRole("button", { name: "Play", exact: true });
    if ((await play.count()) === 0) continue;
    const readings = figure.locator(".ui-readings").first();
    const before = await readings.innerText();
    await play.first().click();
    await expect.poll(() => readings.innerText()).not.toBe(before);
    const pause = figure.getByRole("button", { name: "Pause", exact: true });
    if ((await pause.count()) > 0) await pause.first().click();
  }
}

/**
 * What one sees of a formula is hundreds of boxes, hidden from everything but the eye and of the same colours on every
 * page: one page stands for all, and axe takes a third of the time on the others.
 */
async function takeBoxesOfFormulas(page: Page) {
  await page.evaluate(() =>
    document.querySelectorAll(".katex-html").forEach((box) => box.remove()),
  );
}

const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const ofThePage = [
  "bypass",
  "document-title",
  "html-has-lang",
  "landmark-one-main",
  "meta-viewport",
  "page-has-heading-one",
  "region",
];

async function violationsOf(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  else axe.withTags([...guidelines, "best-practice"]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map((n) => n.html)]);
}

test("every link and anchor of the site leads somewhere", ({ baseURL }) => {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of pages) {
    const file = path.endsWith("html") ? path : `${path}index.html`;
    const html = readFileSync(`dist-test/${file}`, "utf8");
    ids.set(path, new Set(found(html, /<[^>]+? id="([^"]*)"/g)));
    const hrefs = found(html, /<a\b[^>]*? href="([^"]*)"/g);
    const here = new URL(path, baseURL);
    links.push(
      ...hrefs.map((href) => ({ from: path, to: new URL(href, here) })),
    );
  }
  const broken = links.filter(({ to }) => {
    if (!to.href.startsWith(baseURL!))
      return to.origin === new URL(baseURL!).origin;
    const path = to.pathname.slice(new URL(baseURL!).pathname.length);
    if (/\.\w+$/.test(path)) return !existsSync(`dist-test/${path}`);
    const target = ids.get(path);
    const fragment = decodeURIComponent(to.hash.slice(1));
    return !target || (fragment !== "" && !target.has(fragment));
  });
  expect(broken.map(({ from, to }) => `${from} -> ${to.href}`)).toEqual([]);
});
