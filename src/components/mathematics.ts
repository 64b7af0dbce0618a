import type { Root } from "hast";
import type { Root as MarkdownRoot } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/** The colour language of the book in LaTeX: each macro marks a quantity by its kind (theme/tokens.css). */
const macros = {
  "\\param": "\\htmlClass{q-param}{#1}",
  "\\val": "\\htmlClass{q-value}{#1}",
  "\\grad": "\\htmlClass{q-grad}{#1}",
  "\\target": "\\htmlClass{q-loss}{#1}",
};

/** LaTeX as any other program reads it: the book's macros written out, the colours left away. */
export function portable(latex: string): string {
  return latex.replace(/\\(param|val|grad|target)(?![a-zA-Z])\s*/g, "").trim();
}

/** KaTeX's options for rehype-katex. Only `\htmlClass`, which the macros use, is trusted. */
export const katexOptions = {
  macros,
  strict: false as const,
  trust: ({ command }: { command: string }) => command === "\\htmlClass",
};

/** A rehype plugin, placed after rehype-katex: a formula that KaTeX cannot set stops the build with file and line. */
export function failOnBadMathematics() {
  return (_: Root, file: VFile) => {
    const bad = file.messages.find(
      (message) => message.source === "rehype-katex",
    );
    if (bad) file.fail(String(bad.cause ?? bad.reason), bad.place);
  };
}

/**
 * A remark plugin: the full stop or comma after a formula is set with it, or a line might begin with it
 * (a line may break between a formula's last piece, an inline block, and any text).
 */
export function holdPunctuation() {
  return (tree: MarkdownRoot) => {
    visit(tree, "inlineMath", (node, index, parent) => {
      const next = parent?.children[index! + 1];
      const mark = next?.type === "text" && /^[.,;:!?]/.exec(next.value)?.[0];
      if (!mark) return;
      next.value = next.value.slice(mark.length);
      node.value += `\\text{${mark}}`;
      node.data = {
        ...node.data,
        hChildren: [{ type: "text", value: node.value }],
      };
    });
  };
}
