import { readdirSync, readFileSync } from "node:fs";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";

/**
 * A rehype plugin, placed after rehype-citation: the addresses printed in the list of references become links.
 * On a page that prints the whole bibliography (`noCite` in its frontmatter) each entry names the chapters that cite it.
 */
export function linkReferences() {
  return (tree: Root, file: VFile) => {
    const isWhole = "noCite" in (file.data.astro?.frontmatter ?? {});
    const citing = isWhole ? citingChapters() : [];
    visit(tree, "element", (entry) => {
      const { className, id } = entry.properties;
      if (!Array.isArray(className) || !className.includes("csl-entry")) return;
      entry.children = entry.children.flatMap(linked);
      const chapters = citing.filter(({ keys }) =>
        keys.has(String(id).replace("bib-", "")),
      );
      if (chapters.length > 0) entry.children.push(...citedIn(chapters));
    });
  };
}

interface CitingChapter {
  readonly chapter: number;
  readonly page: string;
  /** The keys of the bibliography that it cites, in lower case as in the ids of the entries. */
  readonly keys: ReadonlySet<string>;
}

/** The published chapters in order, each with what it cites. */
function citingChapters(): CitingChapter[] {
  return readdirSync("content")
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .flatMap((name) => {
      const { frontmatter, content } = parseFrontmatter(
        readFileSync(`content/${name}`, "utf8"),
      );
      if (!frontmatter.chapter || frontmatter.draft) return [];
      const citations = content.match(/\[[^\]]*@\w[^\]]*\]/g) ?? [];
      const keys = citations.flatMap((citation) =>
        [...citation.matchAll(/@(\w+)/g)].map(([, key]) => key.toLowerCase()),
      );
      const page = name.replace(/^\d+-|\.mdx$/g, "");
      return [{ chapter: frontmatter.chapter, page, keys: new Set(keys) }];
    });
}

function citedIn(chapters: readonly CitingChapter[]): ElementContent[] {
  return [
    text(chapters.length > 1 ? " Chapters " : " Chapter "),
    ...chapters.flatMap(({ chapter, page }, i) => [
      ...(i > 0 ? [text(", ")] : []),
      link(`../${page}/`, `${chapter}`),
    ]),
    text("."),
  ];
}

function linked(node: ElementContent): ElementContent[] {
  if (node.type !== "text") return [node];
  return node.value
    .split(/(https:\S+)/)
    .map((part, i) => (i % 2 ? link(part, part) : text(part)));
}

const text = (value: string): ElementContent => ({ type: "text", value });

const link = (href: string, words: string): Element => ({
  type: "element",
  tagName: "a",
  properties: { href },
  children: [text(words)],
});
