import type { Program } from "estree";
import type { Root } from "mdast";
import type {
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What a reader can point at by number, how its ids begin and how a reference to it reads. */
const kinds = {
  figure: { prefix: "fig-", text: (number: string) => `Figure ${number}` },
  equation: { prefix: "eq-", text: (number: string) => `(${number})` },
  exercise: { prefix: "ex-", text: (number: string) => `Exercise ${number}` },
} as const;

type Kind = keyof typeof kinds;

/**
 * A remark plugin that numbers figures, equations and exercises within a chapter, in reading order, and
 * fills in every `<Ref to="..." />`. A missing, duplicate or unknown id stops the build with file and line.
 *
 * Numbered elements receive `number` ("5.2") and `source` (file:line, for error messages);
 * references receive `href` and `text`.
 */
export function numbering() {
  return (tree: Root, file: VFile) => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const chapter: number | undefined = frontmatter.chapter;
    const widgets = importedWidgets(tree);
    const counters: Record<Kind, number> = { figure: 0, equation: 0, exercise: 0 };
    const texts = new Map<string, string>();
    const references: Element[] = [];

    visit(tree, (node) => {
      if (!isElement(node) || !node.name) return;
      if (node.name === "Ref") references.push(node);
      const widget = widgets.get(node.name);
      const kind: Kind | undefined = widget
        ? "figure"
        : node.name === "Equation"
          ? "equation"
          : node.name === "Exercise"
            ? "exercise"
            : undefined;
      if (!kind) return;

      const { prefix, text } = kinds[kind];
      const id = attribute(node, "id") ?? (widget && prefix + widget);
      if (!id?.startsWith(prefix))
        file.fail(`missing id: <${node.name}> (expected id="${prefix}...")`, node);
      if (texts.has(id))
        file.fail(`duplicate id: ${id} (expected one element with each id)`, node);
      counters[kind] += 1;
      const number = chapter ? `${chapter}.${counters[kind]}` : `${counters[kind]}`;
      texts.set(id, text(number));
      set(node, "id", id);
      set(node, "number", number);
      set(node, "source", `${relative(file)}:${node.position?.start.line}`);
    });

    visit(tree, (node) => {
      if (isElement(node) && node.name === "Derivation") numberLines(node, file);
    });

    for (const node of references) {
      const id = attribute(node, "to") ?? "";
      const text = texts.get(id);
      if (!text)
        file.fail(`unknown id: ${id} (expected ${[...texts.keys()].join(", ")})`, node);
      set(node, "href", `#${id}`);
      set(node, "text", text);
    }
  };
}

/** Gives each line of a derivation its place and an address made from the derivation's id. */
function numberLines(derivation: Element, file: VFile) {
  const id = attribute(derivation, "id");
  if (!id?.startsWith("drv-")) file.fail(`missing id: <Derivation> (expected id="drv-...")`, derivation);
  let line = 0;
  visit(derivation, (node) => {
    if (!isElement(node) || node.name !== "Line") return;
    line += 1;
    set(node, "id", `${id}-${line}`);
    set(node, "number", `${line}`);
  });
}

/** Component names imported from src/widgets/, each with its folder's name. */
function importedWidgets(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, "mdxjsEsm", (node) => {
    const program = node.data?.estree as Program | undefined;
    for (const statement of program?.body ?? []) {
      if (statement.type !== "ImportDeclaration") continue;
      const folder = /^@\/widgets\/([\w-]+)\/.*\.astro$/.exec(String(statement.source.value));
      if (folder) found.set(statement.specifiers[0].local.name, folder[1]);
    }
  });
  return found;
}

const isElement = (node: { type: string }): node is Element =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find(
    (a): a is MdxJsxAttribute => a.type === "mdxJsxAttribute" && a.name === name,
  );
  return typeof found?.value === "string" ? found.value : undefined;
}

function set(node: Element, name: string, value: string) {
  node.attributes = node.attributes.filter((a) => !("name" in a) || a.name !== name);
  node.attributes.push({ type: "mdxJsxAttribute", name, value });
}

const relative = (file: VFile) => file.path.replace(`${file.cwd}/`, "");
