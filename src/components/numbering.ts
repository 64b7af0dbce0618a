import type { Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import {
  anchorsOf,
  attribute,
  bookAnchors,
  isElement,
  type Anchor,
  type Element,
} from "./anchors.ts";

/**
 * A remark plugin that numbers figures, equations, exercises and lines of derivations in reading order, and
 * fills in every `<Ref to="..." />` and `<Term id="...">`, within the chapter or across the book. A missing, duplicate or unknown id
 * stops the build with file and line.
 *
 * Numbered elements receive `id`, `number` ("5.2") and `source` (file:line, for error messages);
 * equations also `latex`; references receive `href` and `text`.
 */
export function numbering() {
  return (tree: Root, file: VFile) => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const own = anchorsOf(tree, frontmatter.chapter);
    refuseBadIds(own, file);

    for (const { element, kind, id, number, title } of own) {
      set(element, "id", id);
      set(element, "number", number);
      set(
        element,
        "source",
        `${relative(file)}:${element.position?.start.line}`,
      );
      if (kind === "equation") set(element, "latex", title);
    }

    let book: ReturnType<typeof bookAnchors> | undefined;
    visit(tree, (node) => {
      if (!isElement(node)) return;
      const id = targetOf(node);
      if (id === undefined) return;
      const here = own.find((anchor) => anchor.id === id);
      const there =
        here ?? (book ??= bookAnchors()).find((anchor) => anchor.id === id);
      if (!there)
        file.fail(
          node.name === "Term"
            ? `unknown term: ${id.slice(5)} (expected one of content/glossary.mdx)`
            : `unknown id: ${id} (expected ${own.map((anchor) => anchor.id).join(", ")} or one of another chapter)`,
          node,
        );
      set(
        node,
        "href",
        here ? `#${id}` : `../${"page" in there ? there.page : ""}/#${id}`,
      );
      set(node, "text", there.text);
    });
  };
}

/** The id that a `<Ref>` or a `<Term>` leads to; undefined for any other element. */
function targetOf(element: Element): string | undefined {
  if (element.name === "Ref") return attribute(element, "to") ?? "";
  if (element.name === "Term") return `term-${attribute(element, "id") ?? ""}`;
}

function refuseBadIds(
  anchors: readonly (Anchor & { element: Element })[],
  file: VFile,
) {
  const seen = new Set<string>();
  for (const { id, prefix, element } of anchors) {
    if (!id.startsWith(prefix))
      file.fail(
        `missing id: <${element.name}> (expected id="${prefix}...")`,
        element,
      );
    if (seen.has(id))
      file.fail(
        `duplicate id: ${id} (expected one element with each id)`,
        element,
      );
    seen.add(id);
  }
}

function set(node: Element, name: string, value: string) {
  const others = node.attributes.filter(
    (a) => !("name" in a) || a.name !== name,
  );
  const added: MdxJsxAttribute = { type: "mdxJsxAttribute", name, value };
  node.attributes = [...others, added];
}

const relative = (file: VFile) => file.path.replace(`${file.cwd}/`, "");
