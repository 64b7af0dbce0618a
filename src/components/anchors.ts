import type { Program } from "estree";
import { readdirSync, readFileSync } from "node:fs";
import type { Root } from "mdast";
import type {
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from "mdast-util-mdx-jsx";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { portable } from "./mathematics.ts";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What a reader can point at: how its ids begin and how a reference to it reads. */
const kinds = {
  figure: { prefix: "fig-", text: (number: string) => `Figure ${number}` },
  equation: { prefix: "eq-", text: (number: string) => `(${number})` },
  exercise: { prefix: "ex-", text: (number: string) => `Exercise ${number}` },
  line: { prefix: "drv-", text: (number: string) => `line ${number}` },
  term: { prefix: "term-", text: (number: string) => `term ${number}` },
  derivation: { prefix: "drv-", text: () => "the derivation" },
  mistake: { prefix: "mistake-", text: () => "the common mistake" },
  prediction: { prefix: "predict-", text: () => "the prediction" },
} as const;

export type Kind = keyof typeof kinds;

const elements: Record<string, Kind> = {
  Derivation: "derivation",
  Equation: "equation",
  Exercise: "exercise",
  GlossaryEntry: "term",
  Line: "line",
  Mistake: "mistake",
  Predict: "prediction",
};

// What an element says, in an attribute or in itself.
const titles: Readonly<Record<string, (element: Element) => string>> = {
  Derivation: (element) => attribute(element, "claim") ?? "",
  Equation: latexOf,
  Exercise: firstWords,
  GlossaryEntry: (element) => attribute(element, "term") ?? "",
  Line: latexOf,
  Mistake: (element) => attribute(element, "says") ?? "",
  Predict: (element) => attribute(element, "question") ?? "",
};

/** A place in the book with an address. */
export interface Anchor {
  readonly kind: Kind;
  readonly id: string;
  /** How every id of this kind begins. */
  readonly prefix: string;
  /** "5.2"; for a line of a derivation its place, "2". */
  readonly number: string;
  /** How a reference to it reads: "Figure 5.2". */
  readonly text: string;
  /** What it says: a claim, a question, a term, the LaTeX of a formula; empty for a figure. */
  readonly title: string;
  /** The folder under src/widgets/ of a figure. */
  readonly widget?: string;
}

/** The anchors of one chapter in reading order, each with its element; a missing id comes back empty. */
export function anchorsOf(
  tree: Root,
  chapter?: number,
): (Anchor & { readonly element: Element })[] {
  const figures = importedWidgets(tree);
  const counters: Record<Kind, number> = {
    figure: 0,
    equation: 0,
    exercise: 0,
    line: 0,
    term: 0,
    derivation: 0,
    mistake: 0,
    prediction: 0,
  };
  const found: (Anchor & { element: Element })[] = [];
  let derivation = "";

  visit(tree, (element) => {
    if (!isElement(element) || !element.name) return;
    if (element.name === "Derivation") {
      derivation = attribute(element, "id") ?? "";
      counters.line = 0;
    }
    const widget = figures.get(element.name);
    const kind = widget ? "figure" : elements[element.name];
    if (!kind) return;
    counters[kind] += 1;
    const { prefix, text } = kinds[kind];
    const place = `${counters[kind]}`;
    const number = kind === "line" || !chapter ? place : `${chapter}.${place}`;
    const given =
      kind === "line"
        ? derivation && `${derivation}-${place}`
        : attribute(element, "id");
    const id = given ?? (widget ? prefix + widget : "");
    found.push({
      kind,
      id,
      prefix,
      number,
      text: text(number),
      title: titles[element.name]?.(element) ?? "",
      widget,
      element,
    });
  });
  return found;
}

/** Every anchor of the book, each with the page it is on, read from the files of content/. */
export function bookAnchors(): (Anchor & {
  readonly page: string;
  readonly element: Element;
})[] {
  const folder = `${process.cwd()}/content/`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mdx"))
    .flatMap((name) => {
      const { frontmatter, content } = parseFrontmatter(
        readFileSync(folder + name, "utf8"),
      );
      const page = name.replace(/^\d+-/, "").replace(/\.mdx$/, "");
      const tree = unified()
        .use(remarkParse)
        .use(remarkMath)
        .use(remarkMdx)
        .parse(content);
      return anchorsOf(tree, frontmatter.chapter).map((anchor) => ({
        ...anchor,
        page,
      }));
    });
}

/** Component names imported from src/widgets/, each with its folder's name. */
function importedWidgets(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, "mdxjsEsm", (node) => {
    const program = (node.data as { estree?: Program } | undefined)?.estree;
    for (const statement of program?.body ?? []) {
      if (statement.type !== "ImportDeclaration") continue;
      const folder = /^@\/widgets\/([\w-]+)\/.*\.astro$/.exec(
        String(statement.source.value),
      );
      if (folder) found.set(statement.specifiers[0].local.name, folder[1]);
    }
  });
  return found;
}

/** The LaTeX of the first formula that stands by itself in an element, without the book's colours. */
function latexOf(element: Element): string {
  let latex = "";
  visit(element, "math", ({ value }) => {
    latex ||= portable(value);
  });
  return latex;
}

/** The first paragraph of an element as text, its formulas as LaTeX between dollars. */
function firstWords(element: Element): string {
  let text = "";
  const paragraph = element.children.find(({ type }) => type === "paragraph");
  if (!paragraph) return text;
  visit(paragraph, (node) => {
    if (node.type === "inlineMath") text += `$${portable(node.value)}$`;
    else if (node.type === "text" || node.type === "inlineCode")
      text += node.value;
  });
  return text;
}

export const isElement = (node: { type: string }): node is Element =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** The settings that a figure has in its chapter: its attributes, which are plain data. */
export const settingsOf = (element: Element): Record<string, unknown> =>
  Object.fromEntries(
    element.attributes.flatMap((given) => {
      if (given.type !== "mdxJsxAttribute" || given.name === "id") return [];
      const { name, value } = given;
      const isText = typeof value === "string";
      return [[name, isText ? value : JSON.parse(value?.value ?? "true")]];
    }),
  );

/** The value of an attribute written as a plain string. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (a): a is MdxJsxAttribute =>
      a.type === "mdxJsxAttribute" && a.name === name,
  );
  return typeof found?.value === "string" ? found.value : undefined;
}
