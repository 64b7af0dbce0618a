import { readdirSync, readFileSync } from "node:fs";
import type { Link } from "../../src/components/links.ts";

/** Every page of a built site, as a path below the base: "", "vanishing-gradients/", "embed/race/", "404.html". */
export function builtPages(folder = "dist-test"): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replace(/(^|\/)index\.html$/, "$1"))
    .sort();
}

/** What the first group of a pattern finds in HTML, as a browser reads it. */
export const found = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text]) =>
    text.replace(/&(amp|#38|#x26);/g, "&"),
  );

/** Every place of the built site, as its links.json lists them. */
export const links = (): readonly Link[] =>
  JSON.parse(readFileSync("dist-test/links.json", "utf8"));
