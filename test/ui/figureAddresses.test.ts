import { expect, test } from "vitest";
import { embedAddress, embedCode } from "@/ui/figureAddresses.ts";

const link =
  "https://example.org/vanishing-gradients/?depth=8&epoch=40#fig-gradient-ladder";

test("a figure's settings and epoch go along to its page of its own", () => {
  expect(embedAddress(link)).toBe(
    "https://example.org/embed/gradient-ladder/?depth=8&epoch=40",
  );
  expect(embedAddress(link, "slide")).toBe(
    "https://example.org/embed/gradient-ladder/?depth=8&epoch=40&view=slide",
  );
});

test("lists in an address stay readable", () => {
  expect(embedAddress("https://example.org/a/?units=1,2#fig-b")).toBe(
    "https://example.org/embed/b/?units=1,2",
  );
});

test("the embed code is a frame whose title and address are safe in HTML", () => {
  expect(embedCode(link, 'Ladder <"a">', 700)).toBe(
    '<iframe src="https://example.org/embed/gradient-ladder/?depth=8&amp;epoch=40" title="Ladder &lt;&quot;a&quot;>" width="100%" height="700" style="border:0" allow="fullscreen; clipboard-write"></iframe>',
  );
});
