import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { withSite } from "./site.ts";

const kinds = {
  document: "HTML",
  stylesheet: "CSS",
  script: "script",
  font: "fonts (as they are)",
};

const inWords = (sizes: Map<string, number>) =>
  Object.entries(kinds)
    .map(
      ([kind, name]) => `${name} ${((sizes.get(kind) ?? 0) / 1000).toFixed(1)}`,
    )
    .join(", ");

await withSite(async (browser, address) => {
  console.log("\nVanishing gradients, kB in gzip\n");
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  const sizes = weigh(page);
  await page.goto(`${address}vanishing-gradients/`, {
    waitUntil: "networkidle",
  });
  console.log("before a figure is in view:", inWords(sizes));
  for (const figure of await page.locator("figure").all())
    await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  console.log("with every figure awake:   ", inWords(sizes));
});

/** Adds up what the page receives, by kind. */
function weigh(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    const kind = response.request().resourceType();
    const body = await response.body();
    const size = kind === "font" ? body.length : gzipSync(body).length;
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
  });
  return sizes;
}
