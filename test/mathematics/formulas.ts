import { parseFrontmatter } from "@astrojs/markdown-remark";
import { readdirSync, readFileSync } from "node:fs";
import type { Node, Parent } from "unist";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { attribute, isElement } from "@/components/anchors.ts";

/** A displayed formula of the book, with what its author states about it. */
export interface Formula {
  /** File and line, `content/05-vanishing-gradients.mdx:57`. */
  readonly place: string;
  /** `drv-delta 2`, `eq-delta`; for a formula without an id its place. */
  readonly name: string;
  /** The LaTeX as written. */
  readonly latex: string;
  /** The `given` of the elements around it, outermost first. */
  readonly given: readonly string[];
  /** Why no machine can check it. */
  readonly unchecked?: string;
  /** The derivation it is a line of: a line that begins with = continues the one before. */
  readonly derivation?: string;
}

/** Every displayed formula of every chapter, drafts included, in reading order. */
export function bookFormulas(): Formula[] {
  return readdirSync("content")
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .flatMap((name) =>
      formulasOf(readFileSync(`content/${name}`, "utf8"), `content/${name}`),
    );
}

/** The displayed formulas of one MDX source. */
export function formulasOf(source: string, file: string): Formula[] {
  const { content } = parseFrontmatter(source, {
    frontmatter: "empty-with-lines",
  });
  const tree = unified()
    .use(remarkParse)
    .use(remarkMath)
    .use(remarkMdx)
    .parse(content);
  const found: Formula[] = [];
  const givenById = new Map<string, string>();
  let line = 0;

  const walk = (node: Node, around: Omit<Formula, "latex">) => {
    if (node.type === "math" && "value" in node) {
      const place = `${file}:${node.position?.start.line}`;
      const name = around.name || place;
      found.push({ ...around, place, name, latex: String(node.value) });
      return;
    }
    let inner = around;
    if (isElement(node)) {
      const id = attribute(node, "id");
      const given = attribute(node, "given");
      const unchecked = attribute(node, "unchecked");
      if (id && given) givenById.set(id, given);
      if (node.name === "Derivation") {
        line = 0;
        inner = { ...inner, derivation: id };
      }
      if (node.name === "Line") line += 1;
      inner = {
        ...inner,
        name:
          node.name === "Line"
            ? `${inner.derivation} ${line}`
            : node.name === "Equation"
              ? (id ?? "")
              : inner.name,
        given: given ? [...inner.given, given] : inner.given,
        unchecked: unchecked ?? inner.unchecked,
      };
    }
    if ("children" in node)
      for (const child of (node as Parent).children) walk(child, inner);
  };
  walk(tree, { place: "", name: "", given: [] });
  return found.map((formula) => ({
    ...formula,
    given: formula.given.map((text) => withNamed(text, givenById, file)),
  }));
}

/** `as drv-delta` stands for all that is given there. */
function withNamed(
  text: string,
  givenById: ReadonlyMap<string, string>,
  file: string,
): string {
  return text.replace(/\bas ((?:drv|eq|ex)-[\w-]+)/g, (_, id: string) => {
    const named = givenById.get(id);
    if (named === undefined)
      throw new Error(
        `${file}: given: as ${id} (expected one of ${[...givenById.keys()].join(", ")})`,
      );
    return withNamed(named, givenById, file);
  });
}
