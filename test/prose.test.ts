import { readdirSync, readFileSync } from "node:fs";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import type { Nodes } from "mdast";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { expect, test } from "vitest";

/**
 * What a run gave is computed where it is printed, by `<Number>`. These are the numbers that prose may state itself,
 * each with its reason; a pattern covers the words around the number, so that it excuses no other.
 */
const allowed: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /(?:rate|noise|momentum|SGD|Adam|slope|weight|descent|Momentum at|(?:ReLU is|equal to)) 0?\d*\.\d+/,
    "a setting that the text chooses",
  ],
  [/momentum [\d.]+ with rate [\d.]+|[\d.]+ turns/, "a setting"],
  [/\| (?:SGD|Adam|momentum [\d.]+) \| [\d.]+/, "a setting, in a table"],
  [
    /(?:points, |begin at |after that at )(?:\([^)]*\)(?:, )?)+/,
    "a data point or a start that the text chooses",
  ],
  [
    /by (?:0\.01|0\.1 times)|guess of 0\.1|(?:probability|logit|score) of \d\.\d/,
    "an example that the text chooses",
  ],
  [
    /by about 0\.015/,
    "a hundredth of the derivative −1.5 in the formula before",
  ],
  [
    /sum\* is 0\.02|^ is 0\.02/,
    "the sum of the two squares before it, 0.1² + 0.1²",
  ],
  [/PyTorch \d+\.\d+/, "a version"],
  [/0\.693|2\.303/, "log 2 and log 10"],
  [
    /0\.144|0\.408|0\.577/,
    "the factors chapter 5 derives: a quarter, the root of a half, and one, each times the root of a third",
  ],
];

/** A number of the prose, with the words around it to find it by. */
interface Literal {
  readonly line: number;
  readonly text: string;
}

// 0.693, 5,846.5, 10⁻⁶, × 10, 2e-5; not 5.2.1 (a version), nor what stands inside a longer word.
const number =
  /(?<![\w.])\d[\d,]*\.\d+(?![.\d]*\.\d)|\d+(?:\.\d+)?e[-−+]?\d+|×\s?10|10[⁻⁰¹²³⁴-⁹]+/gu;

const processor = unified().use(remarkParse).use(remarkMath).use(remarkMdx);

/**
 * Decimals and powers of ten in the words of a chapter: not in formulas, code, headings, attributes
 * or `{...}`, nor in exercises, which give their numbers and work them by hand.
 */
function literals(source: string): Literal[] {
  const { content } = parseFrontmatter(source, {
    frontmatter: "empty-with-lines",
  });
  const found: Literal[] = [];
  visit(processor.parse(content), (node: Nodes) => {
    const isExercise =
      node.type === "mdxJsxFlowElement" && node.name === "Exercise";
    if (node.type === "heading" || isExercise) return SKIP;
    if (node.type !== "text") return;
    const excused = allowed.flatMap(([pattern]) => [
      ...node.value.matchAll(new RegExp(pattern, "gu")),
    ]);
    for (const { 0: digits, index } of node.value.matchAll(number)) {
      const isExcused = excused.some(
        (match) =>
          match.index <= index &&
          index + digits.length <= match.index + match[0].length,
      );
      if (isExcused) continue;
      const before = node.value.slice(0, index);
      found.push({
        line: node.position!.start.line + before.split("\n").length - 1,
        text: `${before.slice(-24)}${node.value.slice(index, index + 24)}`.replace(
          /\s+/g,
          " ",
        ),
      });
    }
  });
  return found;
}

const chapters = readdirSync("content").filter((name) => name.endsWith(".mdx"));

test.each(chapters)(
  "content/%s states no result of a run as a literal",
  (name) => {
    const source = readFileSync(`content/${name}`, "utf8");
    expect(
      literals(source).map(
        ({ line, text }) => `content/${name}:${line}: ${text}`,
      ),
    ).toEqual([]);
  },
);

test.each([
  ["The loss ends at 0.0137.", "0.0137"],
  ["It is 2 × 10⁻⁶ at last.", "× 10"],
  ["It is 1e-10 at last.", "1e-10"],
  ["With rate 0.1 the loss is 0.52.", "0.52"],
  ["<Note>Nine steps, and 0.31 is left.</Note>", "0.31"],
])("a literal is found: %s", (sentence, digits) => {
  const [found, ...others] = literals(
    `---\ntitle: A chapter\n---\n\nWords.\n\n${sentence}\n`,
  );
  expect([found.line, others]).toEqual([7, []]);
  expect(found.text).toContain(digits);
});

test.each([
  "It is <Number value={0.0137} digits={3} />.",
  "By hand, $0.1 \\cdot 0.2 = 0.02$.",
  "Write `rate=0.25`.",
  "## Half of 0.5",
  "SGD with momentum 0.9, rate 0.03.",
  "PyTorch 2.13.0 prints the same.",
  '<Exercise id="ex-a">\nLet it be 0.25.\n</Exercise>',
])("no literal of a run: %s", (sentence) => {
  expect(literals(sentence)).toEqual([]);
});
