import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { expect } from "vitest";

/** The markup of a plot, one element a line; fails on a number that SVG does not know. */
export function draw(plot: VNode): string {
  const markup = render(plot);
  expect(markup).not.toMatch(/NaN|Infinity|undefined|null|e[+-]\d/);
  let depth = 0;
  return markup
    .replace(/><(?!\/(circle|use|path|line|rect)>)/g, ">\n<")
    .split("\n")
    .map((line) => {
      const indented =
        "  ".repeat(line.startsWith("</") ? depth - 1 : depth) + line;
      depth += count(line, /<\w([^>]*[^/])?>/g) - count(line, /<\//g);
      return indented;
    })
    .join("\n");
}

const count = (text: string, pattern: RegExp) =>
  text.match(pattern)?.length ?? 0;

/** Compares with the stored picture, which a browser shows in the book's colours when it is opened from here. */
export async function expectPicture(plot: VNode, name: string) {
  const styles = ["theme/tokens.css", "plots/plots.css"].map(
    (path) => `<?xml-stylesheet href="../../src/${path}"?>\n`,
  );
  const svg = draw(plot).replace(
    "<svg",
    '<svg xmlns="http://www.w3.org/2000/svg"',
  );
  await expect(`${styles.join("")}${svg}\n`).toMatchFileSnapshot(
    `./${name}.svg`,
  );
}

/** The values of an attribute in the order drawn, percent signs dropped. */
export function attribute(markup: string, element: string, name: string) {
  return [...markup.matchAll(new RegExp(`<${element}\\b[^>]*`, "g"))].flatMap(
    ([tag]) => {
      const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
      return value === undefined ? [] : [Number.parseFloat(value)];
    },
  );
}
