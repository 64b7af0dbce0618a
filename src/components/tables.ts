import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** A rehype plugin: each table in a box of its own, so that a wide one scrolls and the page does not. */
export function scrollableTables() {
  return (tree: Root) => {
    visit(tree, "element", (node, index, parent) => {
      if (node.tagName !== "table" || !parent || index === undefined) return;
      const box: Element = {
        type: "element",
        tagName: "div",
        properties: { className: ["table"] },
        children: [node],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
