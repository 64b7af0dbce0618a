import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { anchorsOf, attribute } from "@/components/anchors.ts";
import { numbering } from "@/components/numbering.ts";

const processor = unified().use(remarkParse).use(remarkMath).use(remarkMdx);

function numbered(source: string) {
  const file = new VFile({ path: "content/05-sample.mdx", value: source });
  file.data.astro = { frontmatter: { chapter: 5 } };
  const tree = processor.parse(file);
  numbering()(tree, file);
  return tree;
}

test("figures, equations and exercises are numbered by chapter and kind, in reading order", () => {
  const tree = numbered(`import Race from '@/widgets/race/Race.astro';

<Equation id="eq-one">x</Equation>

<Race />

<Exercise id="ex-one">y</Exercise>

<Equation id="eq-two">x</Equation>
`);
  expect(anchorsOf(tree, 5).map(({ id, text }) => [id, text])).toEqual([
    ["eq-one", "(5.1)"],
    ["fig-race", "Figure 5.1"],
    ["ex-one", "Exercise 5.1"],
    ["eq-two", "(5.2)"],
  ]);
});

test("each line of a derivation has an address made from the derivation's id", () => {
  const tree = numbered(`<Derivation id="drv-slope" claim="c">
<Line>a</Line>
<Line>b</Line>
</Derivation>
`);
  expect(anchorsOf(tree, 5).map(({ id, number }) => [id, number])).toEqual([
    ["drv-slope", "5.1"],
    ["drv-slope-1", "1"],
    ["drv-slope-2", "2"],
  ]);
});

test("a reference may stand before what it names", () => {
  const tree = numbered(`<Ref to="eq-later" />

<Equation id="eq-later">x</Equation>
`);
  const [reference] = tree.children;
  if (reference.type !== "mdxJsxFlowElement")
    throw new Error("expected an element");
  expect([attribute(reference, "href"), attribute(reference, "text")]).toEqual([
    "#eq-later",
    "(5.1)",
  ]);
});

test.each([
  ["<Equation>x</Equation>", 'missing id: <Equation> (expected id="eq-...")'],
  [
    '<Exercise id="tanh">x</Exercise>',
    'missing id: <Exercise> (expected id="ex-...")',
  ],
  [
    "<Derivation claim='c'>\n<Line>a</Line>\n</Derivation>",
    'missing id: <Derivation> (expected id="drv-...")',
  ],
  [
    '<Equation id="eq-a">x</Equation>\n\n<Equation id="eq-a">y</Equation>',
    "duplicate id: eq-a (expected one element with each id)",
  ],
  ['<Ref to="eq-b" />', "unknown id: eq-b"],
])("%s stops the build", (source, message) => {
  expect(() => numbered(source)).toThrow(message);
});

test("a term leads to its entry in the glossary", () => {
  const tree = numbered('<Term id="saturation">saturated</Term>\n');
  const found = JSON.stringify(tree);
  expect(found).toContain("../glossary/#term-saturation");
});

test("an unknown term stops the build", () => {
  expect(() => numbered('<Term id="saturtion">saturated</Term>')).toThrow(
    "unknown term: saturtion (expected one of content/glossary.mdx)",
  );
});
