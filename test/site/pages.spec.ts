import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { existsSync } from "node:fs";
import { builtPages } from "./pages.ts";

const pages = builtPages();

test("the built site has the cover, the chapters, the back matter and the figures alone", () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      "",
      "404.html",
      "activation-functions/",
      "backpropagation/",
      "vanishing-gradients/",
      "glossary/",
      "notation/",
      "references/",
      "embed/backprop-tracer/",
      "embed/gradient-ladder/",
    ]),
  );
});

for (const path of pages) {
  test.describe(`/${path}`, () => {
    test("asks nothing of another site and reports no error", async ({
      page,
      baseURL,
    }) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url))
          elsewhere.push(url);
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(path);
      await page.mouse.wheel(0, 20_000);
      // Frames further down never load: the network of a page that has some is never said to be idle.
      await page.waitForLoadState();
      await page.evaluate(() => document.fonts.ready);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    });

    for (const colorScheme of ["light", "dark"] as const)
      test(`has nothing for axe to find in ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags([
            "wcag2a",
            "wcag2aa",
            "wcag21a",
            "wcag21aa",
            "wcag22aa",
            "best-practice",
          ])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => [id, ...nodes.map((n) => n.html)]),
        ).toEqual([]);
      });

    test("fits a screen of 320 px without scrolling sideways", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () =>
          document.documentElement.scrollWidth -
          document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
}

test("every link and anchor of the site leads somewhere", async ({
  page,
  baseURL,
}) => {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of pages) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(
        ({ href }) => href,
      ),
    }));
    ids.set(path, new Set(found.ids));
    links.push(
      ...found.links.map((href) => ({ from: path, to: new URL(href) })),
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
