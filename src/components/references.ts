import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** A rehype plugin, placed after rehype-citation: the addresses printed in the list of references become links. */
export function linkReferences() {
  return (tree: Root) => {
    visit(tree, "element", (entry) => {
      const { className } = entry.properties;
      if (!Array.isArray(className) || !className.includes("csl-entry")) return;
      entry.children = entry.children.flatMap(linked);
    });
  };
}

function linked(node: ElementContent): ElementContent[] {
  if (node.type !== "text") return [node];
  return node.value
    .split(/(https:\S+)/)
    .map((part, i) => (i % 2 ? link(part) : text(part)));
}

const text = (value: string): ElementContent => ({ type: "text", value });

const link = (href: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { href },
  children: [text(href)],
});
