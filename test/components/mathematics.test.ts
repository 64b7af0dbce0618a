import katex from "katex";
import { expect, test } from "vitest";
import { katexOptions, portable } from "@/components/mathematics.ts";

const delta = String.raw`\grad{\delta} = \param{W}^\top\, \val {\mathbf h} \target y`;

test("LaTeX to copy has no macro of the book's own", () => {
  expect(portable(delta)).toBe(String.raw`{\delta} = {W}^\top\, {\mathbf h} y`);
  expect(portable(String.raw`\Tilde \values`)).toBe(String.raw`\Tilde \values`);
});

test("LaTeX to copy reads the same as the formula on the page", () => {
  const text = (latex: string) =>
    katex
      .renderToString(latex, { ...katexOptions, output: "html" })
      .replace(/<[^>]*>/g, "");
  expect(text(portable(delta))).toBe(text(delta));
});
