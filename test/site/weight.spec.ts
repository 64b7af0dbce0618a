import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { links } from "./pages.ts";

/** What a page may weigh before a figure is in view, in kB of gzip: its HTML, its style sheets, its scripts. */
const budget = { html: 120, css: 40, js: 12 };

const kilobytes = (texts: readonly Buffer[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;

const fileOf = (address: string) =>
  readFileSync(`dist-test/${address.replace(/^.*?\/nonlinear\//, "")}`);

for (const { id, address } of links().filter(({ kind }) => kind === "page"))
  test(`${id} is light: HTML, styles and the scripts that every page runs`, () => {
    const html = fileOf(`${address}index.html`);
    const found = (pattern: RegExp) =>
      [...html.toString().matchAll(pattern)].map(([, file]) => fileOf(file));
    const weight = {
      html: kilobytes([html]),
      css: kilobytes(found(/<link rel="stylesheet" href="([^"]+)"/g)),
      js: kilobytes(found(/<script type="module" src="([^"]+)"/g)),
    };
    for (const kind of ["html", "css", "js"] as const)
      expect(weight[kind], `${kind}, kB`).toBeLessThan(budget[kind]);
  });
